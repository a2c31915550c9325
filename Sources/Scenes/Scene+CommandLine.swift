import Optimization

extension Scene {
  /// The words of a command line, quoted for a shell, that gives exactly this scene.
  package var commandLine: [String] {
    var said = SceneDescription(of: self)
    // None is what methods have by themselves.
    if said.velocity == .zero { said.velocity = nil }
    return ["optviz"] + SceneKey.all.flatMap { $0.words(said) }
  }
}

extension String {
  /// In single quotes unless it is made of harmless characters alone.
  var shellQuoted: String {
    let isHarmless = allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.,:=/+".contains($0))
    }
    return isHarmless && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
