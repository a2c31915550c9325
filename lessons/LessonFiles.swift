/// The lessons that come with the program, by the names of their files.
package enum LessonFiles {
  /// In the order in which they are listed.
  package static let all: [(name: String, text: [UInt8])] = [
    ("momentum-in-a-ravine", PackageResources.momentum_in_a_ravine_toml),
    ("delta-bar-delta", PackageResources.delta_bar_delta_toml),
    ("adagrad-steep-directions", PackageResources.adagrad_steep_directions_toml),
    ("adagrad-stalls", PackageResources.adagrad_stalls_toml),
    ("rmsprop-inside-the-bowl", PackageResources.rmsprop_inside_the_bowl_toml),
    ("rho-length-scale", PackageResources.rho_length_scale_toml),
    ("nesterov-with-rmsprop", PackageResources.nesterov_with_rmsprop_toml),
    ("rmsprop-bias", PackageResources.rmsprop_bias_toml),
    ("adam-bias-correction", PackageResources.adam_bias_correction_toml),
    ("adam-robust", PackageResources.adam_robust_toml),
    ("no-best-algorithm", PackageResources.no_best_algorithm_toml),
    ("newton-one-step", PackageResources.newton_one_step_toml),
    ("newton-saddle", PackageResources.newton_saddle_toml),
  ]
}
