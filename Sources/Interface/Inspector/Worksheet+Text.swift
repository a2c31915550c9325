import Canvas
import Notation
import Optimization

extension Worksheet<Point> {
  /// A letter's value for people.
  func text(at place: Place) -> String? {
    switch place {
    case .value(let index): values[index].short
    case .hyperparameter(let index): hyperparameters[index].exact
    case .time: "\(time)"
    case .matrix(let index):
      "[\(matrices[index].diagonal.x.brief) \(matrices[index].cross.brief); "
        + "\(matrices[index].cross.brief) \(matrices[index].diagonal.y.brief)]"
    }
  }
}

extension Double {
  fileprivate var brief: String { formatted(digits: 3).minus }
}
