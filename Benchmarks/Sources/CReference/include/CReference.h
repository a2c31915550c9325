/// Every algorithm of the catalogue on Rosenbrock's function, as one would write it by hand in C.
#ifndef CREFERENCE_H
#define CREFERENCE_H

#define COLUMN_LENGTH 256

typedef struct {
  double x, y;
} CPoint;

/// Many points, x and y apart.
typedef struct {
  double x[COLUMN_LENGTH], y[COLUMN_LENGTH];
} CColumn;

/// `count` iterations from `start`: θ after each goes to `path`; stops where it is not finite. `h` are
/// the hyperparameters in the order of the algorithm's text. Returns how many iterations were done.
typedef long (*CPointLoop)(CPoint start, const double *h, CPoint *path, long count);

/// `count` iterations of all points of a column.
typedef void (*CColumnLoop)(CColumn *column, const double *h, long count);

typedef struct {
  const char *id;
  CPointLoop points;
  CColumnLoop columns;
} CAlgorithm;

/// The algorithm of an id; its loops are null when there is none.
CAlgorithm c_algorithm(const char *id);

#endif
