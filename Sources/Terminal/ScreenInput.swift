import CTerminal
import Canvas

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension Screen {
  /// Waits for input, at most so many seconds, and takes all that is there.
  ///
  /// With a timeout the result may be empty. Without one it never is, and the process sleeps
  /// until something comes.
  package func next(timeout: Double? = nil) -> [Input] {
    let limit = timeout.map { Int32(min(max(0, $0), 1000) * 1e6) } ?? -1
    while true {
      let ready = UInt32(terminal_wait(wakeUp.descriptor, limit))
      var inputs = signalled()
      if ready & TERMINAL_READY_KEYS.rawValue != 0 { inputs += typed() }
      if ready & TERMINAL_READY_WAKE.rawValue != 0 {
        wakeUp.reset()
        inputs.append(.wake)
      }
      if ready & TERMINAL_READY_GONE.rawValue != 0 { inputs.append(.end(signal: SIGHUP)) }
      if !inputs.isEmpty || timeout != nil { return inputs }
    }
  }

  private func signalled() -> [Input] {
    var ending: Int32 = 0
    var asked = UInt32(terminal_take_signals(&ending))
    if ending == 0, asked & TERMINAL_STOP.rawValue != 0 {
      terminal_stop()
      asked = UInt32(terminal_take_signals(&ending)) | TERMINAL_CONTINUED.rawValue
    }
    // A program that is asked to end does not take the terminal again.
    if ending != 0 { return [.end(signal: ending)] }
    if asked & TERMINAL_CONTINUED.rawValue != 0 { terminal_resume() }
    return asked != 0 ? [followSize()] : []
  }

  /// Reads until nothing waits. The rest of something begun is given the time that an escape has.
  private func typed() -> [Input] {
    var inputs: [Input] = []
    repeat {
      while case let code = terminal_read_key(), code >= 0 {
        if let byte = UInt8(exactly: code) {
          inputs += decoder.take(byte)
        } else if let stroke = stroke(for: code) {
          inputs += decoder.take(stroke)
        }
      }
    } while decoder.isWaiting && terminal_key_follows(terminal_escape_delay())
    return inputs + decoder.finish()
  }

  private func stroke(for code: Int32) -> Stroke? {
    if let known = strokes[code] { return known }
    let stroke = terminal_key_name(code).flatMap { KeyNames.stroke(named: String(cString: $0)) }
    strokes[code] = .some(stroke)
    return stroke
  }
}
