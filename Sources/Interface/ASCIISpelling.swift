extension String {
  /// The text with letters and signs of formulas spelled in ASCII. Products that the book writes without
  /// a sign get one, as letters of several characters would run together: `εŝ` becomes `eps*s^`.
  var spelledInASCII: String {
    // The Hessian's ∇² is one sign, and no square of a product.
    if let range = firstRange(of: "∇²") {
      return String(self[..<range.lowerBound]).spelledInASCII + "grad^2 "
        + String(self[range.upperBound...]).spelledInASCII
    }
    var text = ""
    var previous: Character?
    var isUnderRoot = false
    for character in self {
      if let previous, Self.isProduct(previous, character) { text += "*" }
      text += Self.spellings[character] ?? String(character)
      if character == "√" {
        text += "("
        isUnderRoot = true
      } else if isUnderRoot {
        // A root of more than a letter has parentheses of its own.
        if character == "(" {
          text.removeLast(2)
          text += "("
        } else {
          text += ")"
        }
        isUnderRoot = false
      }
      previous = character
    }
    return text
  }

  /// Whether two signs beside each other are factors of a product.
  private static func isProduct(_ left: Character, _ right: Character) -> Bool {
    guard right.isLetter || right == "√", !attached.contains(right) else { return false }
    if isSpelled(left) || attached.contains(left) { return true }
    return (left.isASCII && (left.isLetter || left.isNumber)) && (isSpelled(right) || right == "√")
  }

  /// Whether it is a letter that takes several characters, and no sign before another one.
  private static func isSpelled(_ sign: Character) -> Bool {
    sign.isLetter && spellings[sign] != nil && sign != "Δ" && !attached.contains(sign)
  }

  /// What stands at the end of a letter and belongs to it.
  private static let attached: Set<Character> = [
    "₀", "₁", "₂", "₃", "¹", "²", "³", "⁴", "⁵", "⁶", "ᵗ", "ᵢ", "ᵀ",
  ]

  private static let spellings: [Character: String] = [
    "α": "alpha", "δ": "delta", "ε": "eps", "θ": "theta", "ϑ": "theta", "κ": "kappa", "λ": "lambda",
    "σ": "sigma", "ρ": "rho",
    "φ": "phi", "Δ": "d", "∇": "grad ", "₀": "0", "₁": "1", "₂": "2", "²": "^2", "³": "^3",
    "⁴": "^4", "⁵": "^5", "⁶": "^6", "ᵗ": "^t", "⁻": "^-", "¹": "1", "√": "sqrt", "⊙": "*",
    "←": "<-", "−": "-", "‖": "|", "·": "*", "π": "pi", "ŝ": "s^", "r̂": "r^", "θ̃": "theta~",
    "δ̄": "delta-", "▶": ">", "…": "~", "↑": "Up", "↓": "Down", "→": "Right", "–": "-", "Σ": "sum",
    "ᵢ": "_i", "ᵀ": "^T", "≥": ">=", "≤": "<=", "°": "'",
  ]
}
