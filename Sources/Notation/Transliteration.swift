/// How letters are spelled where only ASCII will do: options, keys of records.
public enum Transliteration {
  /// `ε` is `epsilon`, `ρ₁` is `rho1`, `δ̄` is `delta_bar`; what is ASCII already stays.
  public static func ascii(_ letter: String) -> String {
    letter.unicodeScalars.reduce(into: "") { text, scalar in
      text += names[scalar] ?? (scalar.isASCII ? String(scalar) : "")
    }
  }

  private static let names: [Unicode.Scalar: String] = [
    "α": "alpha", "β": "beta", "γ": "gamma", "δ": "delta", "ε": "epsilon", "ζ": "zeta",
    "η": "eta", "θ": "theta", "ϑ": "theta", "ι": "iota", "κ": "kappa", "λ": "lambda", "μ": "mu",
    "ν": "nu", "ξ": "xi", "π": "pi", "ρ": "rho", "σ": "sigma", "τ": "tau", "φ": "phi", "ϕ": "phi",
    "χ": "chi", "ψ": "psi", "ω": "omega", "Γ": "Gamma", "Λ": "Lambda", "Σ": "Sigma", "Φ": "Phi",
    "Ψ": "Psi", "Ω": "Omega", "Δ": "d", "∇": "grad", "₀": "0", "₁": "1", "₂": "2", "₃": "3",
    "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
    "²": "2",
    "\u{304}": "_bar", "\u{302}": "_hat", "\u{303}": "_tilde", "ŝ": "s_hat", "[": "", "]": "",
  ]
}
