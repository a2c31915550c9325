#include "rosenbrock.h"

POINTS(nesterov) {
  const double epsilon = h[0], alpha = h[1];
  double vx = 0, vy = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x + alpha * vx, y + alpha * vy);
    vx = alpha * vx - epsilon * g.x;
    vy = alpha * vy - epsilon * g.y;
    x += vx;
    y += vy;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(nesterov) {
  const double epsilon = h[0], alpha = h[1];
  double vx[COLUMN_LENGTH] = {0}, vy[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i] + alpha * vx[i], y[i] + alpha * vy[i]);
    vx[i] = alpha * vx[i] - epsilon * g.x;
    vy[i] = alpha * vy[i] - epsilon * g.y;
    x[i] += vx[i];
    y[i] += vy[i];
  }
}
