extension Field {
  /// The finite values; of a large field, a sample of about `limit` spread over all of it.
  ///
  /// The places are those of a golden-ratio sequence: always the same, even, and out of step with
  /// whatever is periodic in the field.
  func finiteSample(limit: Int) -> [Double] {
    guard values.count > limit else { return values.filter(\.isFinite) }
    let golden = 0.618_033_988_749_894_9
    return (0..<limit).compactMap { index in
      let turn = Double(index) * golden
      let place = Int((turn - turn.rounded(.down)) * Double(values.count))
      let value = values[min(place, values.count - 1)]
      return value.isFinite ? value : nil
    }
  }
}
