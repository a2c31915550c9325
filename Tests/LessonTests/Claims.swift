/// For each step of a lesson a check of what its words claim.
typealias Claims = [@Sendable (inout Words) throws -> Void]

/// The claims of each shipped lesson, by its name.
let allClaims: [String: Claims] = [
  "adagrad-stalls": AdaGradStalls.claims,
  "adagrad-steep-directions": AdaGradSteepDirections.claims,
  "adam-bias-correction": AdamBiasCorrection.claims,
  "adam-robust": AdamRobust.claims,
  "delta-bar-delta": DeltaBarDelta.claims,
  "momentum-in-a-ravine": MomentumInARavine.claims,
  "nesterov-with-rmsprop": NesterovWithRMSProp.claims,
  "newton-one-step": NewtonOneStep.claims,
  "newton-saddle": NewtonSaddle.claims,
  "no-best-algorithm": NoBestAlgorithm.claims,
  "rho-length-scale": RhoLengthScale.claims,
  "rmsprop-bias": RMSPropBias.claims,
  "rmsprop-inside-the-bowl": RMSPropInsideTheBowl.claims,
]
