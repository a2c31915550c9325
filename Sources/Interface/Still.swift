public import Canvas
public import Optimization
import Theming

/// A race at its end as one picture: as the screen shows it then, with a legend in place of keys.
public func still(_ snapshot: Race.Snapshot, look: Look, size: Size) -> Grid {
  var model = Model(
    scene: snapshot.scene, shelf: Shelf(losses: [], algorithms: []), look: look, size: size)
  model.snapshot = snapshot
  model.isStill = true
  model.letter = nil
  model.clock.isRunning = false
  model.clock.t = model.lastIteration
  // Nobody can turn to the runs that have no panel: one panel then shows them all.
  if model.layout.panels.count < model.visible.count { model.arrangement = .overlay }
  model.prepareLandscapes()
  return view(model)
}

extension Model {
  /// How many rows the foot takes: a line of keys, or of a still picture's legend all that fit.
  var footHeight: Int { isStill ? min(scene.entries.count, max(1, size.height - 2)) : 1 }
}
