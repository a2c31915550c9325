import Canvas
import Optimization

extension Model {
  /// The line at the foot of the picture; without a footer only what is being typed or has to be said.
  func footerPanel(_ layout: Layout) -> (any Panel)? {
    let area = layout[.footer]
    if let area, isStill {
      return EndTable(area: area, runs: shownRuns.map { ($0, endWindow(of: $0, layout)) })
    }
    guard let area = area ?? lineOverPicture else { return nil }
    if case .prompt(let prompt) = layer { return Footer(area: area, prompt, look: look) }
    if case .crosshair(let point) = layer, notice == nil {
      return Footer(area: area, Probe(scene.loss, at: point), look: look)
    }
    if let notice = progress ?? notice {
      let restores = isChanged && layout[.lesson] != nil
      return Footer(area: area, notice: notice, restores: restores, look: look)
    }
    return Footer(area: area, CommandList.all.compactMap { $0.footerHint(in: self) }, look: look)
  }

  /// What a run is seen through: its own plot, or the first one.
  private func endWindow(of shown: ShownRun, _ layout: Layout) -> Window {
    let place = layout.plots.first { $0.run == shown.index } ?? layout.plots.first
    return window(for: place?.plot.size ?? size)
  }

  /// The bottom line, where there is no footer.
  private var lineOverPicture: Rectangle? {
    let isLine =
      switch layer {
      case .prompt, .crosshair: true
      default: false
      }
    guard isLine || progress ?? notice != nil else { return nil }
    return Rectangle(column: 0, row: size.height - 1, width: size.width, height: 1)
  }

  /// What lies over the picture.
  var openPanels: [any Panel] {
    guard let layer else { return [] }
    if case .crosshair = layer { return [] }
    let screen = Rectangle(column: 0, row: 0, width: size.width, height: size.height)
    guard let sheet = sheet(of: layer) else { return [Curtain(area: screen, target: .covered)] }
    return [Curtain(area: screen, target: .aside), sheet]
  }

  private func sheet(of layer: Layer) -> Sheet? {
    switch layer {
    case .help(let scroll): CommandList.help(on: size, look).sheet(scroll: scroll)
    case .commandLine: .commandLine(offer.commandLine(scene), copyOutcome, on: size, look)
    case .picker(let picker):
      PickerSheet(picker: picker, items: items(matching: picker.text), screen: size, look: look)
        .sheet
    case .prompt, .crosshair: nil
    }
  }
}
