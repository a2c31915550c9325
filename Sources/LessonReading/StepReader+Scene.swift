import Catalog
import Optimization
import Scenes
import Tables

extension StepReader {
  /// The scene of the step, with what is odd about it: its own, or the one before; nil where that
  /// could not be read.
  func scene(after before: SceneBefore) throws(Complaint) -> Reading<Scene>? {
    guard let own = try table.table("scene") else {
      switch before {
      case .scene(let scene): return Reading(scene)
      case .broken: return nil
      case .none:
        throw table.missing("scene", remedy: "write [steps.scene] in the first step")
      }
    }
    let description = try SceneTable(own, folder: folder)
    let scene = try description.scene(limits: Scene.standard.limits)
    guard LessonLimits.runs.contains(scene.entries.count) else {
      throw own.complaint(
        .badCount(
          key: "\(own.prefix)optimizers", found: scene.entries.count, wanted: LessonLimits.runs),
        at: own["optimizers"])
    }
    return Reading(scene, warnings: description.unknown() + description.objections(to: scene))
  }
}
