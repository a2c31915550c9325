import CTOML

/// The library that reads TOML: toml++.
public enum TOMLLibrary {
  /// Its version when the program was built: "3.3.0".
  public static var version: String { String(cString: toml_version()) }
}
