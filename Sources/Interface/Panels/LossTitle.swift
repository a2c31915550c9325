import Canvas
import Optimization
import Theming

/// The loss with its formula in a line.
struct LossTitle {
  let loss: Loss
  /// The letter that keys change.
  let letter: String?
  let look: Look

  private var palette: Palette { look.palette }

  /// The number of J that keys change stands in front where it would else be cut off.
  func links(room: Int) -> [Link] {
    let (constants, equation) = loss.equation(of: "J(\(loss.coordinates.joined(separator: ", ")))")
    let program = Link(" optviz ", palette.style(.key))
    let title = [
      Link(" \(loss.name.visible)  ", palette.style(.title), .key(KeyPress("/"))),
      Link(
        look.spelled(loss.lambda == 0 ? "" : "λ \(loss.lambda.exact)  "), palette.style(.key)),
    ]
    let rest = [Link(look.spelled(equation), palette.style(.foreground))]
    let chosen = constants.firstIndex { $0.1.letter == letter }
    let upToIt = [program] + title + constants.prefix((chosen ?? -1) + 1).flatMap(links)
    guard let chosen, upToIt.spans.columns > room else {
      return [program] + title + constants.flatMap(links) + rest
    }
    let others = constants.enumerated().filter { $0.offset != chosen }.map(\.element)
    return [program, Link(" ", palette.style(.key))] + links(constants[chosen]) + title
      + others.flatMap(links) + rest
  }

  /// A number of J as hyperparameters are shown: the one that keys change is marked.
  private func links(_ named: (name: String, constant: Loss.Constant)) -> [Link] {
    let (name, constant) = named
    let isChosen = constant.letter == letter
    var number = palette.style(.foreground)
    if isChosen { number.attributes.insert(.underline) }
    return [
      Link(look.spelled(name), palette.style(isChosen ? .key : .foreground)),
      Link(constant.value.exact.minus, number), Link("; ", palette.style(.foreground)),
    ]
  }
}

extension Loss.Constant {
  /// What it is called among the letters that keys change: J's own stand beside the runs'.
  var letter: String { "\(name) of J" }
}
