/// Whether two numbers are the same to the last bit; all NaN are one.
package func sameBits(_ a: Double, _ b: Double) -> Bool {
  a.bitPattern == b.bitPattern || a.isNaN && b.isNaN
}

/// Whether two points are the same to the last bit.
package func sameBits(_ a: SIMD2<Double>, _ b: SIMD2<Double>) -> Bool {
  sameBits(a.x, b.x) && sameBits(a.y, b.y)
}
