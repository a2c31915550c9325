/// The themes that come with the program, by the names of their files.
public enum Themes {
  /// In the order in which keys go through them; the first is the default.
  public static let all: [(name: String, text: [UInt8])] = [
    ("okabe-ito-dark", PackageResources.okabe_ito_dark_toml)
  ]
}
