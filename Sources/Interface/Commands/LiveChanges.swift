import Optimization

extension Model {
  mutating func toggleLive() -> [Effect] {
    isLive.toggle()
    notice =
      isLive
      ? "live: a change takes effect from here, the old path stays dotted"
      : "replay: a change bends the whole path"
    return []
  }

  /// Gives a run another value from here on, unless that can change nothing any more.
  mutating func changeLive(_ target: Int, _ index: Int, to value: Double, from origin: Origin) {
    let entry = scene.entries[target]
    let parameter = entry.algorithm.parameters[index]
    if let run = run(target), run.end != nil, run.count <= clock.t {
      notice = "\(entry.title) has ended: nothing changes from here on; x goes back to replay"
    } else if clock.t > 0,
      !entry.algorithm.lines.contains(where: { $0.tree.places.contains(parameter.place) })
    {
      notice = "\(parameter.letter) counts at the start alone; x goes back to replay"
    } else {
      scene.entries[target].schedule = entry.schedule.setting(
        index, to: value, from: origin, after: clock.t)
    }
  }
}
