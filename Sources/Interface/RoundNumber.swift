import Canvas

extension Double {
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
