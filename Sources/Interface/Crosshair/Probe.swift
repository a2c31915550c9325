import Canvas
import Notation
import Optimization
import Theming

/// What J is at a place: its value, its gradient, and how it curves.
struct Probe {
  let place: Point
  let jet: Jet<Double>

  init(_ loss: Loss, at place: Point) {
    self.place = place
    jet = loss.jet(place)
  }

  /// Its parts for a line of text, each with how much it is wanted where room is short (lower is more).
  func pieces(_ look: Look) -> [(rank: Int, links: [Link])] {
    let gradient = Point(jet.x, jet.y)
    let hessian = Symmetric<Point>(xx: jet.xx, xy: jet.xy, yy: jet.yy)
    var pieces = [
      (0, piece("at", place.exactly, look)), (0, piece("J", jet.value.told, look)),
      (3, piece("∇J", gradient.short, look)),
    ]
    let (low, high) = hessian.eigenvalues
    guard low.isFinite, high.isFinite else { return pieces }
    pieces.append((5, piece("eigenvalues", "\(high.told), \(low.told)", look)))
    pieces.append((4, [Link(" \(Self.words(StationaryPoint(hessian: hessian)))", look.dim)]))
    return pieces
  }

  private func piece(_ name: String, _ value: String, _ look: Look) -> [Link] {
    [
      Link(" \(look.spelled(name)) ", look.dim),
      Link(value, look.palette.style(.foreground)), Link(" ", look.dim),
    ]
  }

  /// How J curves, whatever its slope.
  private static func words(_ kind: StationaryPoint) -> String {
    switch kind {
    case .minimum: "curved like a bowl"
    case .maximum: "curved like a dome"
    case .saddle: "curved like a saddle"
    case .flat: "not curved along a line"
    }
  }
}

extension Double {
  /// For people, with a true minus sign; words where it is no number.
  fileprivate var told: String { isNaN ? "not defined" : formatted(digits: 3).minus }
}

extension Point {
  /// As it would be typed.
  fileprivate var exactly: String { "(\(x.exact.minus), \(y.exact.minus))" }
}

extension Look {
  fileprivate var dim: Style { palette.style(.dim) }
}
