#ifndef CVECTOR_H
#define CVECTOR_H

// Square roots of whole vectors. Swift's own `squareRoot()` on SIMD types becomes one scalar
// instruction for each lane, which halves the speed of the adaptive algorithms.

typedef double Double2 __attribute__((ext_vector_type(2)));
typedef double Double4 __attribute__((ext_vector_type(4)));

static inline __attribute__((always_inline)) Double2 root2(Double2 a) {
  return __builtin_elementwise_sqrt(a);
}

static inline __attribute__((always_inline)) Double4 root4(Double4 a) {
  return __builtin_elementwise_sqrt(a);
}

#endif
