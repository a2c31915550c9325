import CTOML
import Files
import Texts

/// A text read by the C++ library, whose items lie in a row: each value before those in it.
struct TOMLDocument: ~Copyable {
  private let document: OpaquePointer
  private let items: UnsafePointer<toml_item>

  private init(_ text: consuming String) {
    // Sound: the bytes are read before the closure ends.
    let document = text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { toml_read($0.baseAddress, $0.count) }
    }
    guard let document, let items = toml_items(document) else {
      fatalError("there is no memory for a text")
    }
    (self.document, self.items) = (document, items)
  }

  deinit { toml_free(document) }

  /// Reads a whole text.
  static func node(of text: String, file: String) throws(Complaint) -> TOMLNode {
    let text = TOMLText(text)
    let document = TOMLDocument(text.text)
    let first = document.items[0]
    let place = first.place.place
    switch first.kind {
    case TOML_ERROR:
      throw Complaint(
        Problem(first.text.string, found: text.found(at: place)), file: file, at: place)
    case TOML_TOO_DEEP:
      throw Complaint(.tooDeep(found: text.found(at: place)), file: file, at: place)
    default:
      var index = 0
      return document.node(&index)
    }
  }

  /// The value at an index, which moves on behind it. Sound: the items are as many as those before
  /// them say, and the texts they point to live as long as the document.
  private func node(_ index: inout Int) -> TOMLNode {
    let item = items[index]
    index += 1
    return TOMLNode(
      content: content(of: item, &index), place: item.place.place, keyPlace: item.key_place.place)
  }

  private func content(of item: toml_item, _ index: inout Int) -> TOMLNode.Content {
    switch item.kind {
    case TOML_STRING: return .string(item.text.string)
    case TOML_INTEGER: return .integer(Int(item.integer))
    case TOML_FRACTION: return .fraction(item.fraction)
    case TOML_BOOLEAN: return .boolean(item.boolean)
    case TOML_DATE: return .other("a date")
    case TOML_TIME: return .other("a time")
    case TOML_DATE_TIME: return .other("a date with a time")
    case TOML_ARRAY: return .array((0..<item.count).map { _ in node(&index) })
    default:
      var nodes: [String: TOMLNode] = [:]
      for _ in 0..<item.count {
        // No key that means something is as long; to compare accents by the thousand takes seconds.
        let key = items[index].key.string.excerpt(200)
        nodes[key] = node(&index)
      }
      return .table(nodes)
    }
  }
}

extension toml_place {
  fileprivate var place: TextPlace { TextPlace(line: Int(line), column: Int(column)) }
}

extension toml_bytes {
  /// Sound: asked only while the document is there.
  fileprivate var string: String {
    let bytes = UnsafeBufferPointer(start: start, count: count)
    return String(decoding: UnsafeRawBufferPointer(bytes), as: UTF8.self)
  }
}
