import Optimization

extension Scene {
  /// The race that the program opens with. Ten seconds, 200 iterations, show what each method is
  /// like: the four come down one slope to one bend, and part there.
  ///
  /// - AdaGrad creeps: the steep gradients at the start have used up its rate, and after 200
  ///   iterations it is halfway from the bend to the minimum.
  /// - RMSProp has forgotten them, takes the bend and arrives without a detour.
  /// - Adam is carried far up the other side, swings back and settles.
  /// - Newton's method is at the saddle beside the bend after three updates.
  ///
  /// Other losses and starts tell less: on Himmelblau's the first three take almost the same way, on
  /// Beale's Adam does not swing.
  public static let standard = Scene(on: Loss.named("mccormick")!)

  /// The four methods that a race has when none are named, on a loss.
  public init(on loss: Loss) {
    let methods: [Algorithm] = [.adaGrad, .rmsProp, .adam, .newton]
    self.init(
      loss: loss,
      entries: methods.map { Entry($0, on: loss) },
      limits: Limits(iterations: 5000, tolerance: 1e-8))
  }
}
