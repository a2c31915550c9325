import Optimization

/// Which hyperparameter of a method is meant.
enum ParameterChoice {
  /// That of a letter, as it is printed.
  case letter(String)
  /// The first of these kinds, or another of them, counted from 1.
  case kind(Set<Parameter.Kind>, number: Int = 1)

  /// Its index among the hyperparameters of an entry; nil where it has none.
  func index(in entry: Entry) -> Int? {
    let parameters = entry.algorithm.parameters
    switch self {
    case .letter(let letter): return parameters.firstIndex { $0.letter == letter }
    case .kind(let kinds, let number):
      let indices = parameters.indices.filter { kinds.contains(parameters[$0].kind) }
      return indices.indices.contains(number - 1) ? indices[number - 1] : nil
    }
  }
}
