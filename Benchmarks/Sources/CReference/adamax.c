#include "rosenbrock.h"

static inline double larger(double a, double b) { return a != a ? a : a >= b ? a : b; }

/// Where u is 0, s is, too, and nothing moves.
static inline double quotient(double s, double u) { return u > 0 ? s / u : 0; }

POINTS(adamax) {
  const double epsilon = h[0], rho1 = h[1], rho2 = h[2];
  double sx = 0, sy = 0, ux = 0, uy = 0, power1 = 1;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    power1 *= rho1;
    sx = rho1 * sx + (1 - rho1) * g.x;
    sy = rho1 * sy + (1 - rho1) * g.y;
    ux = larger(rho2 * ux, fabs(g.x));
    uy = larger(rho2 * uy, fabs(g.y));
    double mx = sx / (1 - power1), my = sy / (1 - power1);
    x += -epsilon * quotient(mx, ux);
    y += -epsilon * quotient(my, uy);
    RECORD(x, y);
  }
  return count;
}

COLUMNS(adamax) {
  const double epsilon = h[0], rho1 = h[1], rho2 = h[2];
  double sx[COLUMN_LENGTH] = {0}, sy[COLUMN_LENGTH] = {0};
  double ux[COLUMN_LENGTH] = {0}, uy[COLUMN_LENGTH] = {0};
  double power1 = 1;
  COORDINATES;
  EACH_ITERATION {
    power1 *= rho1;
    EACH_POINT {
      CPoint g = gradient(x[i], y[i]);
      sx[i] = rho1 * sx[i] + (1 - rho1) * g.x;
      sy[i] = rho1 * sy[i] + (1 - rho1) * g.y;
      ux[i] = larger(rho2 * ux[i], fabs(g.x));
      uy[i] = larger(rho2 * uy[i], fabs(g.y));
      double mx = sx[i] / (1 - power1), my = sy[i] / (1 - power1);
      x[i] += -epsilon * quotient(mx, ux[i]);
      y[i] += -epsilon * quotient(my, uy[i]);
    }
  }
}
