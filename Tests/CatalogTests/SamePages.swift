import Checking
import Notation
import Optimization

/// Whether all that can be seen of two pages is the same to the last bit.
func samePages(_ a: Worksheet<Point>, _ b: Worksheet<Point>) -> Bool {
  a.values.indices.allSatisfy { sameBits(a.values[$0], b.values[$0]) }
    && a.matrices.indices.allSatisfy {
      sameBits(a.matrices[$0].diagonal, b.matrices[$0].diagonal)
        && sameBits(a.matrices[$0].cross, b.matrices[$0].cross)
    }
    && a.hyperparameters.indices.allSatisfy {
      sameBits(a.hyperparameters[$0], b.hyperparameters[$0])
    }
    && a.time == b.time && a.iteration == b.iteration
}
