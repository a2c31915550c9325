import Testing

@testable import Interface

struct ASCIISpellingTests {
  /// Letters of several characters never run together, and roots show how far they reach.
  @Test(arguments: [
    ("−εŝ / (√r̂ + δ)", "-eps*s^ / (sqrt(r^) + delta)"),
    ("ρ₁s + (1 − ρ₁) g", "rho1*s + (1 - rho1) g"),
    ("δ + √r", "delta + sqrt(r)"),
    ("−ε / √(r + δ)", "-eps / sqrt(r + delta)"),
    ("2ε", "2*eps"), ("εg", "eps*g"), ("αv − εg", "alpha*v - eps*g"), ("x²y", "x^2*y"),
    ("θ + Δθ", "theta + dtheta"), ("∇J(θ)", "grad J(theta)"), ("∇²J(θ)", "grad^2 J(theta)"),
    ("H ← ∇²J(θ)", "H <- grad^2 J(theta)"), ("H⁻¹g", "H^-1*g"),
    ("ρ₁ᵗ", "rho1^t"), ("ε of Adam", "eps of Adam"), ("↑ ↓ choose", "Up Down choose"),
  ])
  func keepsProducts(text: String, spelled: String) {
    #expect(text.spelledInASCII == spelled)
  }
}
