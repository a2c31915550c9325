import Notation
import Testing

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("ε", "epsilon"), ("ρ₁", "rho1"), ("ρ₂", "rho2"), ("ρ", "rho"), ("δ", "delta"),
    ("α", "alpha"), ("κ", "kappa"), ("φ", "phi"), ("ϑ", "theta"), ("θ", "theta"),
    ("ε₀", "epsilon0"), ("δ̄", "delta_bar"), ("r̂", "r_hat"), ("ŝ", "s_hat"), ("s\u{302}", "s_hat"),
    ("θ̃", "theta_tilde"), ("Δθ", "dtheta"), ("E[g²]", "Eg2"), ("r", "r"), ("epsilon", "epsilon"),
    ("ϵ", "epsilon"), ("ϱ", "rho"), ("Θ", "Theta"), ("", ""),
  ])
  func spells(letter: String, ascii: String) {
    #expect(Transliteration.ascii(letter) == ascii)
  }
}
