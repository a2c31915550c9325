#include "rosenbrock.h"
#include <string.h>

#define ALGORITHMS(EACH)                                                                           \
  EACH(sgd, "sgd")                                                                                 \
  EACH(momentum, "momentum")                                                                       \
  EACH(nesterov, "nesterov")                                                                       \
  EACH(adagrad, "adagrad")                                                                         \
  EACH(rmsprop, "rmsprop")                                                                         \
  EACH(rmsprop_nesterov, "rmsprop-nesterov")                                                       \
  EACH(adam, "adam")                                                                               \
  EACH(adamax, "adamax")                                                                           \
  EACH(adam_uncorrected, "adam-uncorrected")                                                       \
  EACH(adadelta, "adadelta")                                                                       \
  EACH(delta_bar_delta, "delta-bar-delta")                                                         \
  EACH(newton, "newton")                                                                           \
  EACH(newton_regularized, "newton-regularized")

#define DECLARE(NAME, ID)                                                                          \
  POINTS(NAME);                                                                                    \
  COLUMNS(NAME);
#define ENTRY(NAME, ID) {ID, NAME##_points, NAME##_columns},

ALGORITHMS(DECLARE)

CAlgorithm c_algorithm(const char *id) {
  static const CAlgorithm all[] = {ALGORITHMS(ENTRY)};
  for (unsigned i = 0; i < sizeof all / sizeof all[0]; i++)
    if (strcmp(all[i].id, id) == 0) return all[i];
  return (CAlgorithm){id, 0, 0};
}
