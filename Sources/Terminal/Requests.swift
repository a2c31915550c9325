/// What `--color` asks for.
public enum ColorRequest: String, Hashable, Sendable, CaseIterable {
  case auto, never
  case sixteen = "16"
  case indexed = "256"
  case direct = "truecolor"
}

/// What `--marker` asks for.
public enum MarkerRequest: String, Hashable, Sendable, CaseIterable {
  case auto, braille, half, ascii
}
