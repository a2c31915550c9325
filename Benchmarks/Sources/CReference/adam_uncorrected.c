#include "rosenbrock.h"

POINTS(adam_uncorrected) {
  const double epsilon = h[0], rho1 = h[1], rho2 = h[2], delta = h[3];
  double sx = 0, sy = 0, rx = 0, ry = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    sx = rho1 * sx + (1 - rho1) * g.x;
    sy = rho1 * sy + (1 - rho1) * g.y;
    rx = rho2 * rx + (1 - rho2) * g.x * g.x;
    ry = rho2 * ry + (1 - rho2) * g.y * g.y;
    x += -epsilon * sx / (sqrt(rx) + delta);
    y += -epsilon * sy / (sqrt(ry) + delta);
    RECORD(x, y);
  }
  return count;
}

COLUMNS(adam_uncorrected) {
  const double epsilon = h[0], rho1 = h[1], rho2 = h[2], delta = h[3];
  double sx[COLUMN_LENGTH] = {0}, sy[COLUMN_LENGTH] = {0};
  double rx[COLUMN_LENGTH] = {0}, ry[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i], y[i]);
    sx[i] = rho1 * sx[i] + (1 - rho1) * g.x;
    sy[i] = rho1 * sy[i] + (1 - rho1) * g.y;
    rx[i] = rho2 * rx[i] + (1 - rho2) * g.x * g.x;
    ry[i] = rho2 * ry[i] + (1 - rho2) * g.y * g.y;
    x[i] += -epsilon * sx[i] / (sqrt(rx[i]) + delta);
    y[i] += -epsilon * sy[i] / (sqrt(ry[i]) + delta);
  }
}
