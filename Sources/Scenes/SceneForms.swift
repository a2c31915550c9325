import EmpiricalRisk
import Notation
import Optimization
import Tables
import Texts

extension SceneForm where Value == String {
  /// Any text.
  static let text = SceneForm(
    read: { key, reader throws(Complaint) in
      try reader.table.string(key, wanted: "text")?.text
    }, toml: \.toml, option: { [$0] })

  /// The path of a file.
  static let path = SceneForm(
    read: { key, reader throws(Complaint) in
      try reader.table.string(key, wanted: "text")?.text.path(in: reader.folder)
    }, toml: \.toml, option: { [$0] })
}

extension SceneForm where Value == [String] {
  /// A list of texts.
  static func texts(_ allowed: ClosedRange<Int>, wanted: String) -> SceneForm {
    SceneForm(
      read: { key, reader throws(Complaint) in
        try reader.table.list(key, allowed, wanted: wanted) { Optional($0) }
      }, toml: { "[\n" + $0.map { "  \($0.toml),\n" }.joined() + "]" }, option: { $0 })
  }
}

extension SceneForm where Value == Int {
  static func whole(in bounds: ClosedRange<Int>) -> SceneForm {
    SceneForm(
      read: { key, reader throws(Complaint) in
        try reader.table.integer(key, in: bounds)?.value
      }, toml: { "\($0)" }, option: { ["\($0)"] })
  }
}

extension SceneForm where Value == UInt64 {
  /// A whole number; in quotes where it is too large for TOML's own, which end at 2⁶³ − 1.
  static let seed = SceneForm(
    read: { key, reader throws(Complaint) in
      if case .string(let text)? = reader.table[key]?.content, let seed = UInt64(text) {
        return seed
      }
      return try reader.table.integer(key, in: 0...Int.max).map { UInt64($0.value) }
    }, toml: { $0 > Int64.max ? "\($0)".toml : "\($0)" }, option: { ["\($0)"] })
}

extension SceneForm where Value == Double {
  static let number = SceneForm(
    read: { key, reader throws(Complaint) in try reader.table.number(key)?.value },
    toml: \.toml, option: { [$0.shortest] })

  static let notNegative = SceneForm(
    read: { key, reader throws(Complaint) in try reader.table.notNegative(key) },
    toml: \.toml, option: { [$0.shortest] })
}

extension SceneForm where Value == Point {
  /// - Parameter pattern: `[x, y]`
  static func point(like pattern: String) -> SceneForm {
    SceneForm(
      read: { key, reader throws(Complaint) in
        let numbers = try reader.table.numbers(key, like: pattern)
        return numbers.map { Point($0.values[0], $0.values[1]) }
      }, toml: { [$0.x, $0.y].toml }, option: { [[$0.x, $0.y].option] })
  }
}

extension SceneForm where Value == Domain {
  static let domain = SceneForm(
    read: { key, reader throws(Complaint) in
      let table = reader.table
      guard let (sides, node) = try table.numbers(key, like: "[xmin, xmax, ymin, ymax]") else {
        return nil
      }
      do {
        return try Domain(sides: sides)
      } catch {
        throw table.complaint(.special("\(table.prefix)\(key): \(error)"), at: node)
      }
    }, toml: { $0.sides.toml }, option: { [$0.sides.option] })
}

extension SceneForm where Value == SceneDescription.Tolerance {
  static let tolerance = SceneForm(
    read: { key, reader throws(Complaint) in
      if case .string("never")? = reader.table[key]?.content { return .never }
      return try reader.table.notNegative(key).map { .gradient($0) }
    }, toml: { $0.length?.toml ?? "never".toml }, option: { [$0.length?.shortest ?? "never"] })
}

extension SceneForm where Value == Regression {
  static let model = SceneForm(
    read: { key, reader throws(Complaint) in try reader.table.choice(key, Regression.self) },
    toml: { $0.rawValue.toml }, option: { [$0.rawValue] })
}

extension SceneForm where Value == ColumnNames {
  static let columns = SceneForm(
    read: { key, reader throws(Complaint) in
      guard let (text, node) = try reader.table.string(key, wanted: "text") else { return nil }
      do {
        return try ColumnNames(text)
      } catch {
        throw reader.table.complaint(.special("\(reader.table.prefix)\(key): \(error)"), at: node)
      }
    }, toml: \.text.toml, option: { [$0.text] })
}

extension String {
  /// As a path from where the program runs.
  fileprivate func path(in folder: String) -> String {
    hasPrefix("/") || folder.isEmpty ? self : "\(folder)/\(self)"
  }
}

extension Domain {
  fileprivate var sides: [Double] { [x.lowerBound, x.upperBound, y.lowerBound, y.upperBound] }
}

extension [Double] {
  fileprivate var toml: String { "[" + map(\.toml).joined(separator: ", ") + "]" }
  fileprivate var option: String { map(\.shortest).joined(separator: ",") }
}
