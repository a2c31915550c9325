import Canvas

extension SRGB {
  /// Relative luminance as WCAG 2.1 defines it: 0 black, 1 white.
  package var luminance: Double {
    let light = linear
    return 0.2126 * light.x + 0.7152 * light.y + 0.0722 * light.z
  }

  /// The contrast ratio of WCAG 2.1: from 1, the same, to 21, black on white. Text wants 4.5.
  package func contrast(with other: SRGB) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}
