#include "rosenbrock.h"

POINTS(sgd) {
  const double epsilon = h[0];
  THETA;
  EACH_ITERATION {
    CPoint g = gradient(x, y);
    x -= epsilon * g.x;
    y -= epsilon * g.y;
    RECORD(x, y);
  }
  return count;
}

COLUMNS(sgd) {
  const double epsilon = h[0];
  COORDINATES;
  EACH_ITERATION EACH_POINT {
    CPoint g = gradient(x[i], y[i]);
    x[i] -= epsilon * g.x;
    y[i] -= epsilon * g.y;
  }
}
