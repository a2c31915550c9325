import Canvas
import Notation
import Optimization

/// What all plots of the loss of a size show: J over a part of the plane, known points, the start.
struct Ground: Sendable {
  let loss: Loss
  let start: Point
  /// The part of the plane.
  let window: Window
  /// J as it is drawn; nil before it is.
  let landscape: Landscape?
  /// Whether x and y differ in scale.
  let isStretched: Bool

  /// An empty plot of the same part of the plane.
  func plot(of size: Size, _ look: Look) -> Plot {
    Plot(size: size, window: window, markers: look.markers)
  }
}

extension Model {
  /// The ground of a plot of so many cells.
  func ground(_ cells: Size) -> Ground {
    let window = window(for: cells)
    return Ground(
      loss: scene.loss, start: scene.start, window: window, landscape: landscape(cells),
      isStretched: axes.isFree && !window.keepsScale(in: cells, aspect: cellAspect))
  }

  /// The part of the plane that an area of cells shows: the scene's domain, widened where that is
  /// needed for both axes to have one scale.
  func window(for cells: Size) -> Window {
    let window = scene.domain.window
    return axes.isFree ? window : window.fitted(to: cells, aspect: cellAspect)
  }

  /// The landscape for a plot of so many cells.
  func landscape(_ cells: Size) -> Landscape? {
    let key = landscapeKey(cells)
    return landscapes.first { $0.key == key }
  }

  func landscapeKey(_ cells: Size) -> Landscape.Key {
    Landscape.Key(
      loss: scene.loss.identity, window: window(for: cells), cells: cells,
      theme: look.palette.theme.name, markers: look.markers, style: look.contours,
      isForRoom: look.isForRoom)
  }
}
