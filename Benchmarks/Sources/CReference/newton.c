#include "rosenbrock.h"
#include <string.h>

static inline long long exponent(double a) {
  long long bits;
  memcpy(&bits, &a, sizeof bits);
  return bits >> 52 & 0x7FF;
}

// A power of two that makes the larger of a b and c² about 1.
static inline double balance(double a, double b, double c) {
  long long product = exponent(a) + exponent(b), square = 2 * exponent(c);
  long long power = 2046 - ((product > square ? product : square) >> 1);
  long long bits = (power > 1 ? power : 1) << 52;
  double scale;
  memcpy(&scale, &bits, sizeof scale);
  return scale;
}

// What the regularized method adds to the Hessian's diagonal is 0 for the plain one; the sum is left
// out there, as it is in the catalogue.
static inline CPoint update(double x, double y, double alpha) {
  CPoint g = gradient(x, y);
  Hessian a = hessian(x, y);
  if (alpha != 0) {
    a.xx += alpha;
    a.yy += alpha;
  }
  // Scaled by a power of two, so that no product overflows or vanishes.
  double scale = balance(a.xx, a.yy, a.xy);
  a.xx *= scale;
  a.yy *= scale;
  a.xy *= scale;
  double product = a.xy * a.xy, determinant = a.xx * a.yy - product;
  // Singular to working precision.
  if (fabs(determinant) <= 0x1p-50 * product) determinant = 0;
  double one = scale / determinant;
  double xx = a.yy * one, xy = -(a.xy * one), yy = a.xx * one;
  return (CPoint){-(xx * g.x + xy * g.y), -(yy * g.y + xy * g.x)};
}

static inline long points(CPoint start, double alpha, CPoint *path, long count) {
  THETA;
  EACH_ITERATION {
    CPoint d = update(x, y, alpha);
    x += d.x;
    y += d.y;
    RECORD(x, y);
  }
  return count;
}

static inline void columns(CColumn *column, double alpha, long count) {
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint d = update(x[i], y[i], alpha);
    x[i] += d.x;
    y[i] += d.y;
  }
}

POINTS(newton) { return points(start, 0, path, count); }
COLUMNS(newton) { columns(column, 0, count); }
POINTS(newton_regularized) { return points(start, h[0], path, count); }
COLUMNS(newton_regularized) { columns(column, h[0], count); }
