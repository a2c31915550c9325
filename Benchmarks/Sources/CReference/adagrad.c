#include "rosenbrock.h"

POINTS(adagrad) {
  const double epsilon = h[0], delta = h[1];
  double rx = 0, ry = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    rx += g.x * g.x;
    ry += g.y * g.y;
    x += -epsilon / (delta + sqrt(rx)) * g.x;
    y += -epsilon / (delta + sqrt(ry)) * g.y;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(adagrad) {
  const double epsilon = h[0], delta = h[1];
  double rx[COLUMN_LENGTH] = {0}, ry[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i], y[i]);
    rx[i] += g.x * g.x;
    ry[i] += g.y * g.y;
    x[i] += -epsilon / (delta + sqrt(rx[i])) * g.x;
    y[i] += -epsilon / (delta + sqrt(ry[i])) * g.y;
  }
}
