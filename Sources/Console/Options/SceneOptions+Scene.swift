import Canvas
import Notation
import Optimization
import Scenes
import Tables

extension SceneOptions {
  /// The race that is asked for, by options alone or with a scene file below them, and what is odd
  /// about that file.
  ///
  /// - Parameter limits: the limits that hold where none are given.
  package func reading(limits: Limits) throws(Failure) -> Reading<Scene> {
    let file = try sceneTable()
    let whole = file.map { description.filled(from: $0.value.description) } ?? description
    do {
      let scene = try whole.scene(limits: limits)
      return Reading(scene, warnings: (file?.warnings ?? []) + objections(to: scene, file?.value))
    } catch {
      throw failure(error, file?.value)
    }
  }

  /// The same without what is odd.
  package func scene(limits: Limits) throws(Failure) -> Scene { try reading(limits: limits).value }

  private func sceneTable() throws(Failure) -> Reading<SceneTable>? {
    guard let sceneFile else { return nil }
    do { return try SceneFile.read(sceneFile) } catch { throw Failure(error) }
  }

  /// What the options say.
  package var description: SceneDescription {
    var said = SceneDescription()
    said.loss = loss
    said.optimizers = optimizers.isEmpty ? nil : optimizers
    (said.start, said.velocity, said.domain) = (start, velocity, domain)
    said.iterations = iterations ?? steps
    (said.tolerance, said.target) = (tolerance, target)
    said.l2 = examples.lambda
    (said.data, said.model, said.batches) = (examples.data, examples.model?.value, examples.batches)
    said.columns = examples.columns
    (said.batch, said.seed) = (examples.batch, examples.seed)
    return said
  }

  /// What is said of hyperparameters outside of their range: of those in the file with their places.
  private func objections(to scene: Scene, _ file: SceneTable?) -> [Complaint] {
    guard !optimizers.isEmpty else { return file?.objections(to: scene) ?? [] }
    return zip(optimizers, scene.entries).flatMap { text, entry in
      entry.objections.map { Complaint(.special($0), file: "--optimizer \(text)") }
    }
  }

  /// A problem is an option's fault where one has to do with it, else that of a key of the file.
  private func failure(_ problem: SceneProblem, _ file: SceneTable?) -> Failure {
    if case .file(_, let complaint) = problem { return Failure(Complaint(complaint)) }
    let own = description.keys
    let name = { (key: SceneKey) in
      file == nil || own.contains(key) ? key.option : key.name
    }
    if let file, !problem.keys.contains(where: own.contains) {
      return Failure(file.complaint(about: problem, name: name))
    }
    let sentence = problem.sentence(name: name) { key, value in "\(name(key)) \(value)" }
    let message = ([sentence] + problem.lines).joined(separator: "\n")
    if case .notAFormula = problem { return Failure(message, .contents) }
    return Failure(message, .usage)
  }
}
