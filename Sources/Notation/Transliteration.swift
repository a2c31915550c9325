/// How letters are spelled where only ASCII will do: options, keys of records.
public enum Transliteration {
  /// `ε` is `epsilon`, `ρ₁` is `rho1`, `δ̄` is `delta_bar`; what is ASCII already stays.
  public static func ascii(_ letter: String) -> String {
    letter.unicodeScalars.reduce(into: "") { text, scalar in
      text += names[scalar] ?? (scalar.isASCII ? String(scalar) : "")
    }
  }

  private static let names: [Unicode.Scalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ϵ": "epsilon",
    "ζ": "zeta", "η": "eta", "θ": "theta", "ϑ": "theta", "ι": "iota", "κ": "kappa", "ϰ": "kappa",
    "λ": "lambda", "μ": "mu", "µ": "mu", "ν": "nu", "ξ": "xi", "ο": "omicron", "π": "pi",
    "ρ": "rho", "ϱ": "rho", "σ": "sigma", "ς": "sigma", "τ": "tau", "υ": "upsilon", "φ": "phi",
    "ϕ": "phi", "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Θ": "Theta", "Λ": "Lambda",
    "Ξ": "Xi", "Π": "Pi", "Σ": "Sigma", "Υ": "Upsilon", "Φ": "Phi", "Ψ": "Psi", "Ω": "Omega",
    "Δ": "d", "∇": "grad", "₀": "0", "₁": "1", "₂": "2", "₃": "3",
    "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
    "²": "2",
    "\u{304}": "_bar", "\u{302}": "_hat", "\u{303}": "_tilde", "ŝ": "s_hat", "[": "", "]": "",
  ]
}
