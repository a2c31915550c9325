import Canvas
import Optimization

extension Entry {
  /// What the run is called on screen: the label that it was given, or the algorithm's name, with the
  /// number that tells it from others of its kind.
  var title: String {
    guard label.hasPrefix(algorithm.id) else { return label.visible }
    let rest = label.dropFirst(algorithm.id.count)
    let isNumbered = rest.first == " " && Int(rest.dropFirst()) != nil
    return rest.isEmpty || isNumbered ? algorithm.name + rest : label.visible
  }
}

extension Origin {
  /// Where a learning rate is from, in words.
  var word: String {
    switch self {
    case .tuned: "tuned"
    case .suggested: "the book's"
    case .default: "default"
    case .typed: "typed"
    }
  }
}
