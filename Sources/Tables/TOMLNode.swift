public import Files
import TOMLKit

/// A value of a TOML text and where it stands.
public struct TOMLNode: Sendable {
  public indirect enum Content: Sendable {
    case string(String)
    case integer(Int)
    /// A number with a fraction or an exponent, which may be infinite or no number.
    case fraction(Double)
    case boolean(Bool)
    case array([TOMLNode])
    case table([String: TOMLNode])
    /// What is never wanted: a date, a time.
    case other(String)
  }

  public var content: Content
  public var place: TextPlace
  /// Where its key stands; the value's own place for an entry of an array.
  public var keyPlace: TextPlace

  /// Reads a whole text.
  static func parse(_ text: String, file: String) throws(Complaint) -> TOMLNode {
    do {
      let scanner = try TOMLScanner(text)
      return node(try TOMLTable(string: text), at: [], in: scanner)
    } catch let fault as TOMLCursor.Fault {
      throw Complaint(
        .expected(fault.wanted, found: fault.found), file: file, at: fault.place)
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      throw Complaint(
        .syntax(error.description), file: file,
        at: TextPlace(line: begin.line, column: begin.column))
    } catch {
      throw Complaint(.syntax("\(error)"), file: file)
    }
  }

  private static func node(
    _ value: any TOMLValueConvertible, at path: TOMLScanner.Path, in scanner: TOMLScanner
  ) -> TOMLNode {
    let place = scanner.values[path] ?? .start
    return TOMLNode(
      content: content(value, at: path, in: scanner), place: place,
      keyPlace: scanner.keys[path] ?? place)
  }

  private static func content(
    _ value: any TOMLValueConvertible, at path: TOMLScanner.Path, in scanner: TOMLScanner
  ) -> Content {
    switch value.type {
    case .string: return .string(value.string ?? "")
    case .int: return .integer(value.int ?? 0)
    case .double: return .fraction(value.double ?? 0)
    case .bool: return .boolean(value.bool ?? false)
    case .array:
      let items = value.array.map(Array.init) ?? []
      return .array(
        items.enumerated().map { node($1, at: path + [.index($0)], in: scanner) })
    case .table:
      guard let table = value.table else { return .table([:]) }
      var nodes: [String: TOMLNode] = [:]
      for key in table.keys {
        nodes[key] = table[key].map { node($0, at: path + [.key(key)], in: scanner) }
      }
      return .table(nodes)
    default: return .other("a \(value.type.description)")
    }
  }

  /// What the value is, for a message.
  public var kind: String {
    switch content {
    case .string: "text"
    case .integer, .fraction: "a number"
    case .boolean: "true or false"
    case .array: "a list"
    case .table: "a table"
    case .other(let name): name
    }
  }
}
