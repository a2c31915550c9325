import Canvas
import Contours
import Notation
import Optimization
import Theming

/// A loss drawn over a part of the plane: bands of colour and contour lines. It is drawn once for
/// each loss, view, size and look; paths are then added to copies of it.
struct Landscape: Sendable {
  /// All that decides how it looks.
  struct Key: Hashable, Sendable {
    let loss: Loss.Identity
    let window: Window
    let cells: Size
    let theme: String
    let markers: MarkerSet
    let style: Look.ContourStyle
    let isForRoom: Bool
  }

  let key: Key
  let plot: Plot

  init(_ key: Key, loss: Loss, palette: Palette) {
    self.key = key
    // Samples at the corners of Braille dots: the same lines serve any markers.
    let raster = Size(width: 2 * key.cells.width, height: 4 * key.cells.height)
    let field = Field(
      width: raster.width + 1, height: raster.height + 1,
      values: loss.samples(
        of: key.window.domain, width: raster.width + 1, height: raster.height + 1))
    let levels = Levels(for: field, count: Self.levelCount(key, palette.depth))
    let bands = field.bands(levels)
    plot =
      key.isForRoom
      ? Self.steps(bands, levels.bandCount, key, palette)
      : Self.contours(
        field, levels, bands, hasPoles: loss.formula?.mayHavePoles ?? false, onRaster: raster, key,
        palette)
  }

  private static func levelCount(_ key: Key, _ depth: ColorDepth) -> Int {
    let hasFills = depth >= .indexed
    if key.isForRoom { return hasFills ? 4 : 3 }
    // Blocks without colours would fill the plot with lines.
    return key.markers == .half && !hasFills ? 5 : 14
  }

  /// Bands, lines between them, or both.
  private static func contours(
    _ field: Field, _ levels: Levels, _ bands: Bands, hasPoles: Bool, onRaster raster: Size,
    _ key: Key, _ palette: Palette
  ) -> Plot {
    let looks = palette.bands(levels.bandCount)
    var plot = Plot(
      size: key.cells, window: key.window, markers: key.markers,
      backdrop: key.style == .lines
        ? nil
        : Backdrop(
          cells: key.cells, bands: bands.thinned(stride: 2, offset: 1).indices,
          colors: looks.map(\.fill), missing: palette.color(.background)))
    if key.style != .filled || palette.depth < .indexed {
      let lines = Dictionary(
        grouping: field.lines(levels, bands: bands, hasPoles: hasPoles), by: \.level)
      plot.drawContours(
        levels.values.indices.map { level in
          let line = looks[level + 1].line
          let ink = Ink(line.foreground, mark: ".", attributes: line.attributes)
          return (lines: lines[level, default: []].map(\.points), ink: ink)
        }, onRaster: raster)
    }
    return plot
  }

  /// A few bands without lines; where there are too few colours for them, in textures.
  private static func steps(_ bands: Bands, _ bandCount: Int, _ key: Key, _ palette: Palette)
    -> Plot
  {
    let looks = palette.steps(bandCount)
    var backdrop = Backdrop(
      cells: key.cells, bands: bands.thinned(stride: 2, offset: 1).indices,
      colors: looks.map(\.fill), missing: palette.color(.background))
    if palette.depth < .indexed {
      backdrop.textures = (key.markers == .ascii ? "  ..:" : " ·░▒").map(Glyph.init)
      backdrop.textureColor = palette.color(.dim)
    }
    return Plot(size: key.cells, window: key.window, markers: key.markers, backdrop: backdrop)
  }
}

extension Domain {
  var window: Window {
    Window(
      xMin: x.lowerBound, xMax: x.upperBound, yMin: y.lowerBound, yMax: y.upperBound)
  }
}

extension Window {
  var domain: Domain { Domain(x: xMin...xMax, y: yMin...yMax) }
}
