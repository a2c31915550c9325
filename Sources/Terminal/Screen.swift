import CTerminal
import Canvas

/// The terminal's screen and keyboard, taken over until `close`.
///
/// For the main thread alone: ncurses and signal handlers have one terminal a process.
package final class Screen {
  /// How it draws, and why.
  package let capabilities: Capabilities
  /// Wakes up `next`.
  package let wakeUp: WakeUp
  /// The size that the last `.resize` told, or at first the one it was opened with.
  package private(set) var size: Size
  var decoder = KeyDecoder()
  var strokes: [Int32: Stroke?] = [:]
  private var renderer: Renderer
  private let clipboard = Clipboard(.current)
  private var isOpen = true

  /// How many times as high as wide a cell is: as the terminal tells its pixels, or else 2.
  package var cellAspect: Double {
    let aspect = terminal_cell_aspect()
    return (1...4).contains(aspect) ? aspect : 2
  }

  /// How many colours are drawn with.
  package var depth: ColorDepth { capabilities.depth.value }
  /// What paths and contour lines can be drawn with.
  package var markers: MarkerSet { capabilities.markers.value }

  /// Whether standard output is a terminal whose cursor can be moved.
  package static var isInteractive: Bool {
    Capabilities.current(color: .auto, marker: .auto).isInteractive
  }

  /// Takes over the terminal behind standard output; keys come from standard input, or where that
  /// is no terminal, from the one that controls the process.
  package static func open(
    color: ColorChoice = .auto, marker: MarkerChoice = .auto, mouse: Bool = true
  ) throws(ScreenError) -> Screen {
    let capabilities = Capabilities.current(color: color, marker: marker)
    let name = Environment.current["TERM"] ?? ""
    guard capabilities.facts.isTerminal else { throw .outputIsNoTerminal }
    guard capabilities.isInteractive else {
      throw capabilities.facts.hasEntry ? .noCursorAddressing(name) : .unknownTerminal(name)
    }
    guard let wakeUp = WakeUp() else { throw .noResources }
    let failure = terminal_open(name, capabilities.entry.value.number)
    if let error = ScreenError(failure, terminal: name) { throw error }
    let screen = Screen(capabilities, wakeUp)
    screen.setMouse(mouse)
    return screen
  }

  init(_ capabilities: Capabilities, _ wakeUp: WakeUp) {
    self.capabilities = capabilities
    self.wakeUp = wakeUp
    size = Self.currentSize
    renderer = Renderer(
      depth: capabilities.depth.value, isUnicode: capabilities.facts.isUnicode)
  }

  deinit { close() }

  /// Shows a picture; what it does not cover is blank.
  package func present(_ grid: Grid) {
    if isOpen { renderer.present(grid, size) }
  }

  /// Whether the mouse is reported; where it is not, the terminal's own copy and paste work.
  package func setMouse(_ isWanted: Bool) {
    if isOpen { terminal_set_mouse(isWanted) }
  }

  /// The longest text that the terminal can be asked to copy, in bytes; 0 where it is known not to.
  package var copyRoom: Int { clipboard.room }

  /// Asks the terminal to take a text into its clipboard, if there is room for it; many do, none tells.
  package func copy(_ text: String) {
    if isOpen, let sequence = clipboard.sequence(for: text) { terminal_send(sequence) }
  }

  /// Leaves the terminal as it was found. Does nothing the second time.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    terminal_close()
  }

  func followSize() -> Input {
    terminal_follow_size()
    size = Self.currentSize
    renderer.forgetFrame()
    return .resize(size)
  }

  private static var currentSize: Size {
    Size(width: Int(terminal_columns()), height: Int(terminal_rows()))
  }
}

extension Entry {
  var number: Int32 {
    switch self {
    case .own: Int32(TERMINAL_ENTRY_OWN.rawValue)
    case .indexed: Int32(TERMINAL_ENTRY_INDEXED.rawValue)
    case .direct: Int32(TERMINAL_ENTRY_DIRECT.rawValue)
    }
  }
}

extension ScreenError {
  init?(_ failure: Int32, terminal: String) {
    switch terminal_failure(UInt32(failure)) {
    case TERMINAL_OPENED: return nil
    case TERMINAL_BUSY: self = .isOpen
    case TERMINAL_NO_OUTPUT: self = .outputIsNoTerminal
    case TERMINAL_NO_INPUT: self = .noKeyboard
    case TERMINAL_NO_DESCRIPTION: self = .unknownTerminal(terminal)
    default: self = .noResources
    }
  }
}
