import Canvas
import Texts

extension Grid {
  /// The picture in the form that a path's ending asks for; without an ending, plain text.
  package func text(for path: String) throws(InputError) -> String {
    switch try FileForm(of: path, among: FileForm.pictures, bare: .text) {
    case .svg: svg()
    case .ansi: ansiText(ascii: false)
    case .text, .toml: plainText(ascii: false)
    }
  }
}
