#include "rosenbrock.h"

POINTS(adadelta) {
  const double rho = h[0], delta = h[1];
  double rx = 0, ry = 0, ux = 0, uy = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    rx = rho * rx + (1 - rho) * g.x * g.x;
    ry = rho * ry + (1 - rho) * g.y * g.y;
    double dx = -sqrt(ux + delta) / sqrt(rx + delta) * g.x;
    double dy = -sqrt(uy + delta) / sqrt(ry + delta) * g.y;
    ux = rho * ux + (1 - rho) * dx * dx;
    uy = rho * uy + (1 - rho) * dy * dy;
    x += dx;
    y += dy;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(adadelta) {
  const double rho = h[0], delta = h[1];
  double rx[COLUMN_LENGTH] = {0}, ry[COLUMN_LENGTH] = {0};
  double ux[COLUMN_LENGTH] = {0}, uy[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i], y[i]);
    rx[i] = rho * rx[i] + (1 - rho) * g.x * g.x;
    ry[i] = rho * ry[i] + (1 - rho) * g.y * g.y;
    double dx = -sqrt(ux[i] + delta) / sqrt(rx[i] + delta) * g.x;
    double dy = -sqrt(uy[i] + delta) / sqrt(ry[i] + delta) * g.y;
    ux[i] = rho * ux[i] + (1 - rho) * dx * dx;
    uy[i] = rho * uy[i] + (1 - rho) * dy * dy;
    x[i] += dx;
    y[i] += dy;
  }
}
