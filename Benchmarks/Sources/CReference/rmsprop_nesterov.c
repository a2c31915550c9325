#include "rosenbrock.h"

POINTS(rmsprop_nesterov) {
  const double epsilon = h[0], rho = h[1], alpha = h[2];
  double rx = 0, ry = 0, vx = 0, vy = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x + alpha * vx, y + alpha * vy);
    rx = rho * rx + (1 - rho) * g.x * g.x;
    ry = rho * ry + (1 - rho) * g.y * g.y;
    vx = alpha * vx - epsilon / sqrt(rx) * g.x;
    vy = alpha * vy - epsilon / sqrt(ry) * g.y;
    x += vx;
    y += vy;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(rmsprop_nesterov) {
  const double epsilon = h[0], rho = h[1], alpha = h[2];
  double rx[COLUMN_LENGTH] = {0}, ry[COLUMN_LENGTH] = {0};
  double vx[COLUMN_LENGTH] = {0}, vy[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i] + alpha * vx[i], y[i] + alpha * vy[i]);
    rx[i] = rho * rx[i] + (1 - rho) * g.x * g.x;
    ry[i] = rho * ry[i] + (1 - rho) * g.y * g.y;
    vx[i] = alpha * vx[i] - epsilon / sqrt(rx[i]) * g.x;
    vy[i] = alpha * vy[i] - epsilon / sqrt(ry[i]) * g.y;
    x[i] += vx[i];
    y[i] += vy[i];
  }
}
