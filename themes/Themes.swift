/// The themes that come with the program, by the names of their files.
package enum Themes {
  /// In the order in which keys go through them; the first is the default.
  package static let all: [(name: String, text: [UInt8])] = [
    ("okabe-ito-dark", PackageResources.okabe_ito_dark_toml),
    ("okabe-ito-light", PackageResources.okabe_ito_light_toml),
    ("fjord", PackageResources.fjord_toml),
    ("ember", PackageResources.ember_toml),
    ("dusk", PackageResources.dusk_toml),
    ("blueprint", PackageResources.blueprint_toml),
    ("paper", PackageResources.paper_toml),
    ("high-contrast", PackageResources.high_contrast_toml),
    ("projector", PackageResources.projector_toml),
    ("mono-dark", PackageResources.mono_dark_toml),
    ("mono-light", PackageResources.mono_light_toml),
  ]
}
