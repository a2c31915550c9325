import Canvas
import Optimization
import Theming

/// A race at its end as one picture: as the screen shows it then, with a legend in place of keys.
///
/// - Parameter traces: the order in which algorithms have colours and marks of their own, by `Algorithm.id`.
package func still(
  _ snapshot: Race.Snapshot, look: Look, size: Size, traces: [String] = []
) -> Grid {
  var model = Model(
    scene: snapshot.scene, offer: Offer(losses: [], algorithms: [], traces: traces), look: look,
    size: size)
  model.snapshot = snapshot
  model.isStill = true
  model.letter = nil
  model.clock.isRunning = false
  model.clock.t = model.lastIteration
  // Nobody can turn to the runs that have no panel: one panel then shows them all.
  if model.layout.plots.count < model.visible.count { model.arrangement = .overlay }
  model.prepareLandscapes()
  return view(model)
}
