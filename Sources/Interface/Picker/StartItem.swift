import Notation
import Optimization

extension PickerItem {
  /// A place that is typed, as in `1.5, -2`, to start from; nil for another text.
  init?(start text: String) {
    let plain = text.filter { !$0.isWhitespace && $0 != "(" && $0 != ")" }.replacing("−", with: "-")
    let numbers = plain.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
    guard numbers.count == 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else {
      return nil
    }
    self.init(
      name: "start at (\(x.exact.minus), \(y.exact.minus))", kind: "start", words: "of all runs"
    ) { model in
      model.scene.start = Point(x, y)
      return model.reshow()
    }
  }
}
