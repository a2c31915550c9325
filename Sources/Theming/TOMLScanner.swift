/// Walks over a valid TOML 1.0 text and notes where its keys and values stand, which the parser
/// does not tell.
struct TOMLScanner {
  /// The steps from the top to a value: keys, and indices of arrays.
  typealias Path = [Step]
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  private(set) var keys: [Path: Place] = [:]
  private(set) var values: [Path: Place] = [:]
  private var cursor: TOMLCursor
  /// How many tables each array of tables has so far.
  private var counts: [Path: Int] = [:]

  init(_ text: String) {
    cursor = TOMLCursor(text)
    var table: Path = []
    cursor.skipLines()
    while let next = cursor.peek {
      if next == "[" { table = header() } else { pair(in: table) }
      cursor.skipLines()
    }
  }

  /// `[a.b]` or `[[a.b]]`: the table that the keys below it are in.
  private mutating func header() -> Path {
    cursor.take()
    let isArray = cursor.takes("[")
    let start = cursor.place
    var path = dottedKey(in: [], isHeader: true)
    if isArray {
      let index = counts[path, default: 0]
      counts[path] = index + 1
      path.append(.index(index))
      values[path] = start
      cursor.skipBlanks()
      cursor.take()
    }
    cursor.take()
    return path
  }

  /// `a.b = value`
  private mutating func pair(in table: Path) {
    let path = dottedKey(in: table, isHeader: false)
    cursor.take()
    cursor.skipBlanks()
    value(at: path)
  }

  /// A key of one or more parts, each part's place noted. In a header, a part before the last that
  /// is an array of tables means the last of them.
  private mutating func dottedKey(in table: Path, isHeader: Bool) -> Path {
    var path = table
    repeat {
      if isHeader, let count = counts[path] { path.append(.index(count - 1)) }
      cursor.skipBlanks()
      let start = cursor.place
      path.append(.key(cursor.name()))
      if keys[path] == nil { (keys[path], values[path]) = (start, start) }
      cursor.skipBlanks()
    } while cursor.takes(".")
    return path
  }

  private mutating func value(at path: Path) {
    values[path] = cursor.place
    switch cursor.peek {
    case "\"", "'": cursor.string()
    case "[": items(until: "]") { $0.value(at: path + [.index($1)]) }
    case "{": items(until: "}") { scanner, _ in scanner.pair(in: path) }
    default: cursor.skip { Self.endsValue.contains($0) }
    }
  }

  /// What stands between brackets, parted by commas.
  private mutating func items(
    until end: Unicode.Scalar, _ item: (inout TOMLScanner, Int) -> Void
  ) {
    cursor.take()
    cursor.skipLines()
    var index = 0
    while let next = cursor.peek, next != end {
      item(&self, index)
      index += 1
      cursor.skipLines()
      _ = cursor.takes(",")
      cursor.skipLines()
    }
    cursor.take()
  }

  private static let endsValue: Set<Unicode.Scalar> = [",", "]", "}", "#", "\n", "\r"]
}
