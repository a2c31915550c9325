import Canvas
import Contours
import Notation
import Optimization
import Theming

extension Plot {
  /// Draws the local model that an update leads to the stationary point of: that point, and around it
  /// some dashed contour lines of the model.
  mutating func drawModel(_ model: QuadraticModel, _ look: Look) {
    // A conic is smooth, so it needs fewer samples than a landscape.
    let raster = Size(width: size.width, height: 2 * size.height)
    guard !window.isEmpty, raster.width > 0, raster.height > 0 else { return }
    let step = Point(window.width / Double(raster.width), window.height / Double(raster.height))
    func world(_ place: Point) -> Point {
      Point(window.xMin, window.yMax) + place * step * Point(1, -1)
    }
    let field = Field(width: raster.width + 1, height: raster.height + 1) { column, row in
      model.rise(at: world(Point(Double(column), Double(row))))
    }
    let levels = Levels(for: field, count: Self.modelLevels)
    let color = look.palette.color(.key)
    for line in field.lines(levels, bands: field.bands(levels)) {
      draw(
        line.points.map(world), ink: Ink(color, rank: 1, mark: ","),
        stroke: Stroke(width: look.isForRoom ? 2 : 1, dash: Stroke.Dash(on: 3, off: 3)))
    }
    if let place = model.stationaryPoint { put(.stationary, at: place, color: color) }
  }

  /// Few, so that the loss's own lines are still seen between them.
  private static let modelLevels = 5
}
