// (1 - x)² + 100 (y - x²)², and the frame that all loops share.
#include "CReference.h"
#include <math.h>

typedef struct {
  double xx, xy, yy;
} Hessian;

static inline CPoint gradient(double x, double y) {
  double b = y - x * x;
  return (CPoint){-2 * (1 - x) - 400 * (x * b), 200 * b};
}

static inline Hessian hessian(double x, double y) {
  return (Hessian){2 + 400 * (2 * (x * x) - (y - x * x)), -400 * x, 200};
}

static inline int is_finite(double x, double y) { return x - x + (y - y) == 0; }

#define POINTS(NAME) long NAME##_points(CPoint start, const double *h, CPoint *path, long count)
#define COLUMNS(NAME) void NAME##_columns(CColumn *column, const double *h, long count)

#define EACH_ITERATION for (long t = 0; t < count; t++)
#define EACH_POINT for (int i = 0; i < COLUMN_LENGTH; i++)

/// Ends an iteration of one point.
#define RECORD(X, Y)                                                                               \
  path[t] = (CPoint){X, Y};                                                                        \
  if (!is_finite(X, Y)) return t

#define THETA                                                                                      \
  double x = start.x, y = start.y

/// The coordinates of a column.
#define COORDINATES                                                                                \
  double *restrict x = column->x, *restrict y = column->y
