/// How much moves by itself: what `--motion` and the setting `motion` take.
package enum Motion: String, Hashable, Sendable, CaseIterable {
  case full
  /// It starts paused, and while it plays two pictures a second are shown at most.
  case reduced
}

/// How the iterations follow each other: what `--pace` and the setting `pace` take.
package enum Pace: String, Hashable, Sendable, CaseIterable {
  case even
  /// The first iterations slowly, later ones faster and faster.
  case presenter
}
