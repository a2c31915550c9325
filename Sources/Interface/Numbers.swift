import Canvas
import Notation
import Texts

extension Double {
  /// The number exactly, in as few digits as possible: 0.01, 1e-7.
  var exact: String {
    let text = shortest
    guard let mark = text.firstIndex(of: "e") else { return text }
    let power = text[text.index(after: mark)...]
    return text[...mark] + String(Int(power) ?? 0)
  }

  /// The roundest number within half of a step.
  func rounded(to step: Double) -> Double {
    if abs(self) <= step / 2 { return 0 }
    for digits in 1...17 {
      let text = formatted(digits: digits)
      if let number = Double(text), abs(number - self) <= step / 2 { return number }
    }
    return self
  }
}

extension Point {
  /// The point for people: (1.2, −3).
  var short: String { "(\(x.formatted(digits: 3).minus), \(y.formatted(digits: 3).minus))" }
}

extension String {
  /// With a true minus sign before the number, not in its exponent.
  var minus: String { hasPrefix("-") ? "−" + dropFirst() : self }

  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Array {
  /// The element of an index that goes around at both ends.
  subscript(around index: Int) -> Element { self[(index % count + count) % count] }
}

extension CaseIterable where Self: Equatable {
  /// The case after this one; after the last, the first.
  var next: Self {
    let all = Array(Self.allCases)
    return all[(all.firstIndex(of: self)! + 1) % all.count]
  }
}
