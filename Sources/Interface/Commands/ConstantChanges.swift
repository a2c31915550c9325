import Optimization

extension Model {
  /// The number of J that keys change; nil where they change a hyperparameter.
  var chosenConstant: Loss.Constant? {
    scene.baseLoss.constants.first { $0.letter == letter }
  }

  /// Gives a number of J another value: the whole race is computed anew on the other loss.
  mutating func change(_ constant: Loss.Constant, to value: Double) -> [Effect] {
    scene.baseLoss = scene.baseLoss.setting(constant.name, to: value)
    return reshow()
  }

  /// Takes a value that was typed for a letter.
  mutating func enter(_ value: Double, for letter: String) -> [Effect] {
    if let constant = scene.baseLoss.constants.first(where: { $0.letter == letter }) {
      return change(constant, to: value)
    }
    return change(.letter(letter)) { _, _, _ in (value, .typed) }
  }
}
