import Canvas

extension Model {
  /// Draws the landscapes that the layout needs and that are not there yet, and drops the others.
  package mutating func prepareLandscapes() {
    let wanted = Set(layout.plots.map(\.plot.size)).filter { $0.width > 1 && $0.height > 1 }
      .map(landscapeKey)
    landscapes = wanted.map { key in
      landscapes.first { $0.key == key }
        ?? Landscape(key, loss: scene.loss, palette: look.palette)
    }
  }
}
