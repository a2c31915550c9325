import CTOML

/// The library that reads TOML: toml++.
package enum TOMLLibrary {
  /// Its version when the program was built: "3.3.0".
  package static var version: String { String(cString: toml_version()) }
}
