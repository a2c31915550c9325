import Canvas
import Optimization
import Theming

/// A race at its end as one picture: as the screen shows it then, with a legend in place of keys.
package func still(_ snapshot: Race.Snapshot, look: Look, size: Size) -> Grid {
  var model = Model(
    scene: snapshot.scene, offer: Offer(losses: [], algorithms: []), look: look, size: size)
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
