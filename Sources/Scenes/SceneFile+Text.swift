import Notation
import Optimization

extension SceneFile {
  /// The text of a file that gives a description.
  public static func text(of scene: SceneDescription) -> String {
    let values: [(SceneKey, String?)] = [
      (.loss, scene.loss?.toml), (.data, scene.data?.toml), (.model, scene.model?.rawValue.toml),
      (.batch, scene.batch.map { "\($0)" }), (.seed, scene.seed?.toml),
      (.batches, scene.batches?.toml), (.l2, scene.l2?.toml),
      (.optimizers, scene.optimizers.map { "[\n" + $0.map { "  \($0.toml),\n" }.joined() + "]" }),
      (.start, scene.start?.toml), (.velocity, scene.velocity?.toml),
      (.domain, scene.domain?.toml), (.steps, scene.steps.map { "\($0)" }),
      (.tolerance, scene.tolerance?.toml), (.target, scene.target?.toml),
    ]
    let lines = values.compactMap { key, value in value.map { "\(key.rawValue) = \($0)\n" } }
    return "format = \(version)\n" + lines.joined()
  }
}

extension String {
  /// In quotes, with escapes for what may not stand there.
  fileprivate var toml: String {
    let escaped = unicodeScalars.map { scalar in
      switch scalar {
      case "\"", "\\": return "\\\(scalar)"
      case "\n": return "\\n"
      case "\t": return "\\t"
      case "\0"..<" ", "\u{7F}":
        let code = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - code.count) + code
      default: return String(scalar)
      }
    }
    return "\"" + escaped.joined() + "\""
  }
}

extension Double {
  /// The shortest number that reads as the same; a whole one would lose the sign of −0.
  fileprivate var toml: String { self == 0 && sign == .minus ? "-0.0" : shortest }
}

extension UInt64 {
  /// TOML's whole numbers end at 2⁶³ − 1.
  fileprivate var toml: String { self > Int64.max ? "\(self)".toml : "\(self)" }
}

extension Point {
  fileprivate var toml: String { "[\(x.toml), \(y.toml)]" }
}

extension Domain {
  fileprivate var toml: String {
    let sides = [x.lowerBound, x.upperBound, y.lowerBound, y.upperBound]
    return "[" + sides.map(\.toml).joined(separator: ", ") + "]"
  }
}

extension SceneDescription.Tolerance {
  fileprivate var toml: String {
    switch self {
    case .never: "never".toml
    case .gradient(let length): length.toml
    }
  }
}
