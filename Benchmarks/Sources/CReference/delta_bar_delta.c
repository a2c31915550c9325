#include "rosenbrock.h"

static inline double adapted(double rate, double product, double kappa, double phi) {
  return product > 0 ? rate + kappa : product < 0 ? rate - phi * rate : rate;
}

POINTS(delta_bar_delta) {
  const double kappa = h[1], phi = h[2], base = h[3];
  double ex = h[0], ey = h[0], mx = 0, my = 0;
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    ex = adapted(ex, mx * g.x, kappa, phi);
    ey = adapted(ey, my * g.y, kappa, phi);
    mx = (1 - base) * g.x + base * mx;
    my = (1 - base) * g.y + base * my;
    x -= ex * g.x;
    y -= ey * g.y;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(delta_bar_delta) {
  const double kappa = h[1], phi = h[2], base = h[3];
  double ex[COLUMN_LENGTH], ey[COLUMN_LENGTH];
  double mx[COLUMN_LENGTH] = {0}, my[COLUMN_LENGTH] = {0};
  COORDINATES;
  EACH_POINT ex[i] = ey[i] = h[0];
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i], y[i]);
    ex[i] = adapted(ex[i], mx[i] * g.x, kappa, phi);
    ey[i] = adapted(ey[i], my[i] * g.y, kappa, phi);
    mx[i] = (1 - base) * g.x + base * mx[i];
    my[i] = (1 - base) * g.y + base * my[i];
    x[i] -= ex[i] * g.x;
    y[i] -= ey[i] * g.y;
  }
}
