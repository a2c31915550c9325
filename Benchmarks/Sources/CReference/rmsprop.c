#include "rosenbrock.h"

POINTS(rmsprop) {
  const double epsilon = h[0], rho = h[1], delta = h[2];
  double rx = 0, ry = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    rx = rho * rx + (1 - rho) * g.x * g.x;
    ry = rho * ry + (1 - rho) * g.y * g.y;
    x += -epsilon / sqrt(delta + rx) * g.x;
    y += -epsilon / sqrt(delta + ry) * g.y;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(rmsprop) {
  const double epsilon = h[0], rho = h[1], delta = h[2];
  double rx[COLUMN_LENGTH] = {0}, ry[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i], y[i]);
    rx[i] = rho * rx[i] + (1 - rho) * g.x * g.x;
    ry[i] = rho * ry[i] + (1 - rho) * g.y * g.y;
    x[i] += -epsilon / sqrt(delta + rx[i]) * g.x;
    y[i] += -epsilon / sqrt(delta + ry[i]) * g.y;
  }
}
