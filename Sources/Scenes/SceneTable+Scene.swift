import Optimization
import Tables
import Texts

extension SceneTable {
  /// The race that the table describes.
  package func scene(limits: Limits) throws(Complaint) -> Scene {
    do { return try description.scene(limits: limits) } catch { throw complaint(about: error) }
  }

  /// A warning for each hyperparameter of the race that is outside of its range, where the table gives
  /// it.
  package func objections(to scene: Scene) -> [Complaint] {
    guard description.optimizers?.count == scene.entries.count else { return [] }
    return scene.entries.enumerated().flatMap { index, entry in
      entry.objections.map {
        complaint(.special("\(entry.label): \($0)"), at: node(.optimizers, index))
      }
    }
  }

  /// What is wrong, and with which key of the table.
  ///
  /// - Parameter name: how keys are spelled that are not the table's.
  package func complaint(
    about problem: SceneProblem, name: (SceneKey) -> String = \.name
  ) -> Complaint {
    switch problem {
    case .file(_, let complaint): return Complaint(complaint)
    case .optimizer(let index, _, _):
      return complaint(problem.asTold(name), at: node(.optimizers, index))
    default:
      let key = problem.keys.first { node($0) != nil }
      return complaint(problem.asTold(name), at: key.flatMap { node($0) })
    }
  }
}

extension SceneProblem {
  fileprivate func asTold(_ name: (SceneKey) -> String) -> Problem {
    let told = sentence(name: name) { key, value in
      switch key {
      case .optimizers: value.quoted
      case .batch: "\(name(key)) = \(value)"
      default: "\(name(key)) = \(value.quoted)"
      }
    }
    return .special(told, lines: lines)
  }
}
