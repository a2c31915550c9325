#include "rosenbrock.h"

POINTS(adam) {
  const double epsilon = h[0], rho1 = h[1], rho2 = h[2], delta = h[3];
  double sx = 0, sy = 0, rx = 0, ry = 0, power1 = 1, power2 = 1;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    power1 *= rho1;
    power2 *= rho2;
    sx = rho1 * sx + (1 - rho1) * g.x;
    sy = rho1 * sy + (1 - rho1) * g.y;
    rx = rho2 * rx + (1 - rho2) * g.x * g.x;
    ry = rho2 * ry + (1 - rho2) * g.y * g.y;
    double mx = sx / (1 - power1), my = sy / (1 - power1);
    double qx = rx / (1 - power2), qy = ry / (1 - power2);
    x += -epsilon * mx / (sqrt(qx) + delta);
    y += -epsilon * my / (sqrt(qy) + delta);
    RECORD(x, y);
  }
  return count;
}

COLUMNS(adam) {
  const double epsilon = h[0], rho1 = h[1], rho2 = h[2], delta = h[3];
  double sx[COLUMN_LENGTH] = {0}, sy[COLUMN_LENGTH] = {0};
  double rx[COLUMN_LENGTH] = {0}, ry[COLUMN_LENGTH] = {0};
  double power1 = 1, power2 = 1;
  COORDINATES;
  EACH_ITERATION {
    power1 *= rho1;
    power2 *= rho2;
    EACH_POINT {
      CPoint g = gradient(x[i], y[i]);
      sx[i] = rho1 * sx[i] + (1 - rho1) * g.x;
      sy[i] = rho1 * sy[i] + (1 - rho1) * g.y;
      rx[i] = rho2 * rx[i] + (1 - rho2) * g.x * g.x;
      ry[i] = rho2 * ry[i] + (1 - rho2) * g.y * g.y;
      double mx = sx[i] / (1 - power1), my = sy[i] / (1 - power1);
      double qx = rx[i] / (1 - power2), qy = ry[i] / (1 - power2);
      x[i] += -epsilon * mx / (sqrt(qx) + delta);
      y[i] += -epsilon * my / (sqrt(qy) + delta);
    }
  }
}
