/// The lessons that come with the program, by the names of their files.
public enum LessonFiles {
  /// In the order in which they are listed.
  public static let all: [(name: String, text: [UInt8])] = [
    ("newton-one-step", PackageResources.newton_one_step_toml)
  ]
}
