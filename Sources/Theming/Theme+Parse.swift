import Canvas
import Tables
import Themes

extension Theme {
  /// Reads a theme file's text.
  ///
  /// - Parameters:
  ///   - file: its name, for messages.
  ///   - library: where the themes are that it inherits.
  package static func parse(
    text: String, file: String, library: ThemeLibrary = ThemeLibrary()
  ) throws(Complaint) -> Reading<Theme> {
    try library.resolve(text, file: file, heirs: [])
  }

  /// What a theme takes from that inherits none: the embedded one for every eye, dark or light.
  static func root(_ variant: Variant) -> Theme { variant == .dark ? darkRoot : lightRoot }

  private static let darkRoot = embedded("okabe-ito-dark", .dark)
  private static let lightRoot = embedded("okabe-ito-light", .light)

  /// The roots say everything themselves, so that nothing of the plain theme below shows.
  private static func embedded(_ name: String, _ variant: Variant) -> Theme {
    let bytes = Themes.all.first { $0.name == name }?.text ?? []
    let text = String(decoding: bytes, as: UTF8.self)
    let draft = try? ThemeFormat.read(text: text, file: name)
    return draft?.value.filled(from: plain(variant)) ?? plain(variant)
  }

  private static func plain(_ variant: Variant) -> Theme {
    let (low, high) =
      variant == .dark ? (SRGB.black, SRGB(48, 48, 48)) : (.white, SRGB(216, 216, 216))
    return Theme(
      name: "plain", variant: variant, inks: [:], ramp: Ramp([low, high]),
      traces: [variant == .dark ? .white : .black], markers: Palette.plainMarks,
      sixteen: .standard(variant))
  }
}
