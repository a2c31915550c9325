import Optimization

/// Which of a theme's traces each run has: its colour, mark and dashes. They belong to the method, so that a
/// class learns them: Adam is always Adam's. No two of nine runs have the same.
enum Traces {
  /// - Parameters:
  ///   - methods: the runs' algorithms, by `Algorithm.id`.
  ///   - order: those that have a trace of their own; the first of them before all others.
  static func places(of methods: [String], order: [String]) -> [Int] {
    let own = methods.map { method in order.firstIndex(of: method) }
    var places = [Int?](repeating: nil, count: methods.count)
    var taken: Set<Int> = []
    for (index, place) in own.enumerated() {
      guard let place, place < Model.mostRuns, taken.insert(place).inserted else { continue }
      places[index] = place
    }
    for (index, place) in places.enumerated() where place == nil {
      let wanted = own[index].map { $0 % Model.mostRuns }
      let free = (0..<Model.mostRuns).first { !taken.contains($0) } ?? index
      let found = wanted.flatMap { taken.contains($0) ? nil : $0 } ?? free
      taken.insert(found)
      places[index] = found
    }
    return places.compactMap(\.self)
  }
}

extension Model {
  /// The trace of each run.
  var traces: [Int] {
    Traces.places(of: scene.entries.map(\.algorithm.id), order: offer.traces)
  }
}
