import Canvas

/// The picture of a model: a pure function of it.
package func view(_ model: Model) -> Grid {
  var painter = Painter(model.size, look: model.look)
  for panel in model.panels { panel.draw(on: &painter) }
  return painter.grid
}
