/// The data sets that come with the program, by the names of their files; scripts/make-datasets
/// writes them.
public enum DataSets {
  /// In the order in which keys go through them.
  public static let all: [(name: String, text: [UInt8])] = [
    ("outlier", PackageResources.outlier_csv),
    ("overlapping", PackageResources.overlapping_csv),
    ("separable", PackageResources.separable_csv),
    ("rare-feature", PackageResources.rare_feature_csv),
  ]
}
