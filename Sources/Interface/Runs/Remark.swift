import Canvas
import Notation
import Optimization

/// What is to be said of a run at an iteration beside its numbers.
struct Remark: Hashable, Sendable {
  enum Tone: Hashable, Sendable { case plain, good, warning }

  let text: String
  let tone: Tone

  /// What is to be said at an iteration, seen through a window: which hyperparameters are outside of their
  /// range, and how the run ended, or that it left the view. Nothing is said of a run that is on its way.
  init?(_ run: Run, at t: Int, in window: Window) {
    let objections = run.algorithm.objections(to: run.schedule.values(after: t))
    let course = Remark(courseOf: run, at: t, in: window)
    guard !objections.isEmpty else {
      guard let course else { return nil }
      self = course
      return
    }
    let words = objections + (course.map { [$0.text] } ?? [])
    self.init(text: words.joined(separator: "; "), tone: .warning)
  }

  private init?(courseOf run: Run, at t: Int, in window: Window) {
    if let end = run.end, t == run.count {
      self.init(end, of: run, at: t)
    } else if let exit = run.exit(from: window, by: t) {
      self.init(
        text: exit == 0 ? "outside of the view" : "left the view at t \(exit)", tone: .warning)
    } else if run.loss.batch != nil, run.algorithm.needsFullBatches {
      self.init(text: "made for full batches", tone: .warning)
    } else {
      return nil
    }
  }

  private init(_ end: End, of run: Run, at t: Int) {
    switch end {
    case .stationary(let kind): self = Self.stationary(kind, t)
    case .target: self.init(text: "reached the target at t \(t)", tone: .good)
    case .exhausted: self.init(text: "stopped at the limit", tone: .plain)
    case .diverged(let at):
      self.init(text: "diverged at t \(at) from \(run.iterate(at: t).place.short)", tone: .warning)
    case .undefined(let at, let line, let reason):
      let letter = run.algorithm.lines[line].target
      self.init(text: "undefined at t \(at), line \(letter): \(reason.words)", tone: .warning)
    }
  }

  private init(text: String, tone: Tone) {
    self.text = text
    self.tone = tone
  }

  private static func stationary(_ kind: StationaryPoint, _ t: Int) -> Remark {
    switch kind {
    case .minimum: Remark(text: "minimum, t \(t)", tone: .good)
    case .saddle: Remark(text: "at a saddle, t \(t)", tone: .warning)
    case .maximum: Remark(text: "at a MAXIMUM, t \(t)", tone: .warning)
    case .flat: Remark(text: "on flat ground, t \(t)", tone: .warning)
    }
  }
}
