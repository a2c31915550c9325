import Canvas
import Dispatch
import Interface
import Optimization
import Terminal

/// The full-screen program: keys and snapshots in, pictures out, on the main thread.
struct Visualizer {
  private let screen: Screen
  private let race: Race
  private let mailbox: Mailbox<Race.Snapshot>
  private var model: Model

  init(screen: Screen, model: Model) {
    self.screen = screen
    self.model = model
    let mailbox = Mailbox<Race.Snapshot>()
    let wakeUp = screen.wakeUp
    self.mailbox = mailbox
    race = Race { snapshot in
      mailbox.put(snapshot)
      wakeUp.signal()
    }
  }

  /// Runs until a key or a signal ends it; returns the exit status.
  mutating func run() -> Int32 {
    let clock = ContinuousClock()
    var last = clock.now
    race.show(model.scene, at: 0)
    while true {
      screen.present(view(model))
      let pause = model.pause
      let inputs = screen.next(timeout: pause.map { Int(($0 * 1000).rounded(.up)) })
      let now = clock.now
      var events = inputs.map(Event.input)
      if let snapshot = mailbox.take() { events.insert(.snapshot(snapshot), at: 0) }
      if pause != nil { events.append(.elapsed((now - last).seconds)) }
      last = now
      for event in events {
        for effect in update(&model, event) {
          if let status = perform(effect) { return status }
        }
      }
    }
  }

  /// Does what the interface wants done; returns the exit status if that is the end.
  private func perform(_ effect: Effect) -> Int32? {
    switch effect {
    case .show(let scene, let t): race.show(scene, at: t)
    case .mouse(let isOn): screen.setMouse(isOn)
    case .end(let status): return status
    }
    return nil
  }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
