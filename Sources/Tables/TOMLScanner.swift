import Files

/// Walks over a TOML 1.0 text and notes where its keys and values stand, which the parser does not
/// tell. It also holds back texts whose brackets, keys and strings are not in order: the parser
/// ends the whole program over some of them, such as a line with a lone `[`.
struct TOMLScanner {
  typealias Fault = TOMLCursor.Fault
  /// The steps from the top to a value: keys, and indices of arrays.
  typealias Path = [Step]
  enum Step: Hashable {
    case key(String)
    case index(Int)
  }

  /// How many steps a path may have, so that no text exhausts the stack.
  static let deepest = 64

  private(set) var keys: [Path: TextPlace] = [:]
  private(set) var values: [Path: TextPlace] = [:]
  private var cursor: TOMLCursor
  /// How many tables each array of tables has so far.
  private var counts: [Path: Int] = [:]

  init(_ text: String) throws(Fault) {
    cursor = TOMLCursor(text)
    // The parser would take the text to end at a NUL.
    var ahead = cursor
    ahead.skip { $0 == "\0" }
    if ahead.peek != nil { throw ahead.fault("text") }
    var table: Path = []
    cursor.skipLines()
    while let next = cursor.peek {
      if next == "[" { table = try header() } else { try pair(in: table) }
      try cursor.endLine()
    }
  }

  /// `[a.b]` or `[[a.b]]`: the table that the keys below it are in.
  private mutating func header() throws(Fault) -> Path {
    try cursor.need("[")
    let isArray = cursor.takes("[")
    let start = cursor.place
    var path = try dottedKey(in: [], isHeader: true)
    if isArray {
      let index = counts[path, default: 0]
      counts[path] = index + 1
      path.append(.index(index))
      values[path] = start
      try cursor.need("]")
    }
    try cursor.need("]")
    return path
  }

  /// `a.b = value`
  private mutating func pair(in table: Path) throws(Fault) {
    let path = try dottedKey(in: table, isHeader: false)
    try cursor.need("=")
    cursor.skipBlanks()
    try value(at: path)
  }

  /// A key of one or more parts, each part's place noted. In a header, a part before the last that
  /// is an array of tables means the last of them.
  private mutating func dottedKey(in table: Path, isHeader: Bool) throws(Fault) -> Path {
    var path = table
    repeat {
      if isHeader, let count = counts[path] { path.append(.index(count - 1)) }
      cursor.skipBlanks()
      let start = cursor.place
      path.append(.key(try cursor.name()))
      guard path.count <= Self.deepest else { throw cursor.fault("fewer tables within tables") }
      if keys[path] == nil { (keys[path], values[path]) = (start, start) }
      cursor.skipBlanks()
    } while cursor.takes(".")
    return path
  }

  private mutating func value(at path: Path) throws(Fault) {
    guard path.count <= Self.deepest else { throw cursor.fault("fewer lists within lists") }
    let start = cursor.place
    values[path] = start
    switch cursor.peek {
    case "\"", "'": try cursor.string()
    case "[":
      try items(until: "]") { (scanner, index) throws(Fault) in
        try scanner.value(at: path + [.index(index)])
      }
    case "{":
      try items(until: "}") { (scanner, _) throws(Fault) in try scanner.pair(in: path) }
    default:
      cursor.skip { Self.endsValue.contains($0) }
      if cursor.place == start { throw cursor.fault("a value") }
    }
  }

  /// What stands between brackets, parted by commas.
  private mutating func items(
    until end: Unicode.Scalar, _ item: (inout TOMLScanner, Int) throws(Fault) -> Void
  ) throws(Fault) {
    cursor.take()
    cursor.skipLines()
    var index = 0
    while !cursor.takes(end) {
      try item(&self, index)
      index += 1
      cursor.skipLines()
      guard cursor.takes(",") || cursor.peek == end else { throw cursor.fault("',' or '\(end)'") }
      cursor.skipLines()
    }
  }

  private static let endsValue: Set<Unicode.Scalar> = [
    ",", "[", "]", "{", "}", "=", "#", "\n", "\r",
  ]
}
