import Canvas
import Catalog
import Interface
import Optimization

extension Appearance {
  /// A race's still picture as text: with colours and attributes where the terminal has them or the
  /// user asks for them, else without any control sequence.
  package func still(of scene: Scene, size: Size) -> String {
    let grid = Interface.still(
      Race.Snapshot(finished: scene), look: look, size: size, traces: Algorithm.traces)
    let ascii = look.markers == .ascii || !capabilities.facts.isUnicode
    let isStyled = capabilities.isInteractive || capabilities.depth.value > .none
    return isStyled ? grid.ansiText(ascii: ascii) : grid.plainText(ascii: ascii)
  }
}
