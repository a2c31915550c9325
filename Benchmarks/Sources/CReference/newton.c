#include "rosenbrock.h"

// What the regularized method adds to the Hessian's diagonal is 0 for the plain one; the sum is left
// out there, as it is in the catalogue.
static inline CPoint update(double x, double y, double alpha) {
  CPoint g = gradient(x, y);
  Hessian a = hessian(x, y);
  if (alpha != 0) {
    a.xx += alpha;
    a.yy += alpha;
  }
  double product = a.xy * a.xy, determinant = a.xx * a.yy - product;
  // Singular to working precision.
  if (fabs(determinant) <= 0x1p-50 * product) determinant = 0;
  double one = 1 / determinant;
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
