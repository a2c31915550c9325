/// How letters are spelled where only ASCII will do: options, keys of records.
public enum Transliteration {
  /// `ε` is `epsilon`, `ρ₁` is `rho1`, `δ̄` is `delta_bar`; what is ASCII already stays.
  public static func ascii(_ letter: String) -> String {
    letter.unicodeScalars.reduce(into: "") { text, scalar in
      text += names[scalar] ?? (scalar.isASCII ? String(scalar) : "")
    }
  }

  private static let names: [Unicode.Scalar: String] = [
    "α": "alpha", "δ": "delta", "ε": "epsilon", "θ": "theta", "ϑ": "theta", "κ": "kappa",
    "π": "pi", "ρ": "rho", "φ": "phi", "Δ": "d", "∇": "grad", "₀": "0", "₁": "1", "₂": "2",
    "²": "2",
    "\u{304}": "_bar", "\u{302}": "_hat", "\u{303}": "_tilde", "ŝ": "s_hat", "[": "", "]": "",
  ]
}
