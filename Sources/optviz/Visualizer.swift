import Canvas
import Catalog
import Console
import Dispatch
import Files
import Interface
import Optimization
import Parsing
import Scenes
import Terminal
import Texts

/// The full-screen program: keys and snapshots in, pictures out, on the main thread.
struct Visualizer {
  private let screen: Screen
  private let race: Race
  private let mailbox: Mailbox<Race.Snapshot>
  /// For what may take longer than a picture: reading formulas.
  private let desk = DispatchQueue(label: "optviz.desk")
  private let answers = Mailbox<Event>()
  private let lessons = Mailbox<Event>()
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
    race.show(model.scene, at: model.clock.t)
    model.cellAspect = screen.cellAspect
    model.prepareLandscapes()
    var hasShown = false
    while true {
      screen.present(view(model))
      // Reading lessons would take time from the first picture.
      if !hasShown { readLessons() }
      hasShown = true
      let pause = model.pause
      var events = next(until: pause.map { last + .seconds($0) })
      let now = clock.now
      if pause != nil { events.append(.elapsed((now - last).seconds)) }
      last = now
      if let status = take(events) { return status }
      // What the race makes of them belongs into the same picture, if it comes soon.
      while !model.isCaughtUp, clock.now < now + Self.patience {
        if let status = take(next(until: now + Self.patience)) { return status }
      }
    }
  }

  /// How long a picture waits for the race: with drawing, less than a frame.
  private static let patience = Duration.milliseconds(11)

  /// What comes until some time; nil waits until something does.
  private func next(until due: ContinuousClock.Instant?) -> [Event] {
    var events = screen.next(timeout: due.map { max(0, ($0 - .now).seconds) })
      .map(Event.input)
    events += [answers, lessons].compactMap { $0.take() }
    if let snapshot = mailbox.take() { events.insert(.snapshot(snapshot), at: 0) }
    return events
  }

  /// Lets events change the model and does what is then wanted; the exit status if that is the end.
  private mutating func take(_ events: [Event]) -> Int32? {
    if events.contains(where: \.isResize) { model.cellAspect = screen.cellAspect }
    for effect in update(&model, events) {
      switch effect {
      case .show(let scene, let t): race.show(scene, at: t)
      case .mouse(let isOn): screen.setMouse(isOn)
      case .copy(let text): screen.copy(text)
      case .read(let formula): read(formula)
      case .write(let grid, let path, let replacing):
        let status = write(to: path, replacing) { path throws(InputError) in
          try grid.text(for: path)
        }
        if let status { return status }
      case .save(let scene, let path, let replacing):
        let status = write(to: path, replacing) { path throws(InputError) in
          try SceneFile.text(of: scene, for: path)
        }
        if let status { return status }
      case .end(let status): return status
      }
    }
    return nil
  }

  /// Writes a text; one that has no form for the path's ending is refused before a file there is asked for.
  private mutating func write(
    to path: String, _ replacing: Bool, _ text: (String) throws(InputError) -> String
  ) -> Int32? {
    do throws(InputError) {
      let text = try text(path)
      if !replacing, PlainFile(path, limit: 0).isThere { return take([.taken(path: path)]) }
      return take([.written(path: path, complaint: text.written(to: path))])
    } catch {
      return take([.written(path: path, complaint: error.description)])
    }
  }

  /// Reads the lessons that there are, which takes longer than a picture.
  private func readLessons() {
    let (lessons, wakeUp) = (lessons, screen.wakeUp)
    desk.async {
      lessons.put(.lessons(Appearance.lessons.all().value))
      wakeUp.signal()
    }
  }

  private func read(_ formula: String) {
    let (answers, wakeUp) = (answers, screen.wakeUp)
    desk.async {
      do throws(FormulaError) {
        let loss = try Loss(typed: formula, algorithms: Algorithm.all)
        answers.put(.formula(.success(loss)))
      } catch {
        answers.put(.formula(.failure(FormulaComplaint(of: formula, error))))
      }
      wakeUp.signal()
    }
  }
}

extension Event {
  /// The font may have changed with the size, and with it the shape of the cells.
  fileprivate var isResize: Bool { if case .input(.resize) = self { true } else { false } }
}

extension Duration {
  fileprivate var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
