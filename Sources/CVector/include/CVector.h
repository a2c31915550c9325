#ifndef CVECTOR_H
#define CVECTOR_H

// What Swift has no fast word for on whole vectors.

typedef double Double2 __attribute__((ext_vector_type(2)));
typedef double Double4 __attribute__((ext_vector_type(4)));

typedef long long Long4 __attribute__((ext_vector_type(4)));

// Square roots. Swift's own `squareRoot()` on SIMD types becomes one scalar instruction for each lane,
// which halves the speed of the adaptive algorithms.

static inline __attribute__((always_inline)) Double2 root2(Double2 a) {
  return __builtin_elementwise_sqrt(a);
}

static inline __attribute__((always_inline)) Double4 root4(Double4 a) {
  return __builtin_elementwise_sqrt(a);
}

// A power of two for each lane, by the bits of its exponent: times it, a and b have a product, and c a
// square, of which the larger is near 1.
static inline __attribute__((always_inline)) Double4 balance4(Double4 a, Double4 b, Double4 c) {
  Long4 product = (((Long4)a >> 52) & 0x7FF) + (((Long4)b >> 52) & 0x7FF);
  Long4 square = (((Long4)c >> 52) & 0x7FF) * 2;
  Long4 power = 2046 - ((product > square ? product : square) >> 1);
  return (Double4)((power > 1 ? power : 1) << 52);
}

// Choices by masks, lane by lane: Swift's own masks are packed and unpacked on the way.

// a where the condition is not 0, else b; the condition itself where it is no number.
static inline __attribute__((always_inline)) Double4 choose4(Double4 condition, Double4 a, Double4 b) {
  Double4 chosen = condition != 0 ? a : b;
  return condition == condition ? chosen : condition;
}

static inline __attribute__((always_inline)) Double4 smaller4(Double4 a, Double4 b) {
  return ((a <= b) | (a != a)) ? a : b;
}

static inline __attribute__((always_inline)) Double4 larger4(Double4 a, Double4 b) {
  return ((a >= b) | (a != a)) ? a : b;
}

// The result where p and q are numbers, else none.
static inline __attribute__((always_inline)) Double4 known4(Double4 result, Double4 p, Double4 q) {
  return ((p == p) & (q == q)) ? result : __builtin_nan("");
}

#endif
