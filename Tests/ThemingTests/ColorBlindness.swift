import Canvas
import Theming

/// How colours look to those who lack one kind of cone wholly: Machado, Oliveira and Fernandes,
/// “A physiologically-based model for simulation of color vision deficiency” (2009), severity 1.
enum ColorBlindness: CaseIterable {
  case protanopia
  case deuteranopia
  case tritanopia

  private var rows: (SIMD3<Double>, SIMD3<Double>, SIMD3<Double>) {
    switch self {
    case .protanopia:
      (
        SIMD3(0.152286, 1.052583, -0.204868), SIMD3(0.114503, 0.786281, 0.099216),
        SIMD3(-0.003882, -0.048116, 1.051998)
      )
    case .deuteranopia:
      (
        SIMD3(0.367322, 0.860646, -0.227968), SIMD3(0.280085, 0.672501, 0.047413),
        SIMD3(-0.011820, 0.042940, 0.968881)
      )
    case .tritanopia:
      (
        SIMD3(1.255528, -0.076749, -0.178779), SIMD3(-0.078411, 0.930809, 0.147602),
        SIMD3(0.004733, 0.691367, 0.303900)
      )
    }
  }

  func seen(_ color: SRGB) -> OKLab {
    let light = color.linear
    let seen = SIMD3(
      (rows.0 * light).sum(), (rows.1 * light).sum(), (rows.2 * light).sum())
    return OKLab(
      linear: seen.clamped(lowerBound: SIMD3(repeating: 0), upperBound: SIMD3(repeating: 1)))
  }
}
