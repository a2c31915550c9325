import Foundation

extension PseudoTerminal {
  /// How often the running program's threads have gone to sleep and woken up, or were interrupted.
  package var contextSwitches: Int {
    let tasks = "/proc/\(process)/task"
    let threads = (try? FileManager.default.contentsOfDirectory(atPath: tasks)) ?? []
    return threads.reduce(0) { sum, thread in
      let status = (try? String(contentsOfFile: "\(tasks)/\(thread)/status", encoding: .utf8)) ?? ""
      return sum
        + status.split(separator: "\n").filter { $0.contains("ctxt_switches") }
        .compactMap { Int($0.split(separator: "\t").last ?? "") }.reduce(0, +)
    }
  }

  /// How often the program wakes up in this time, if nobody does anything.
  package func contextSwitches(during seconds: Double) -> Int {
    let before = contextSwitches
    Thread.sleep(forTimeInterval: seconds)
    return contextSwitches - before
  }

  /// Whether the program comes to rest: nothing of it runs for some seconds on end. It may take its time to
  /// get there, as threads of the library's pool go away some seconds after their last work.
  package func comesToRest(for seconds: Double, within patience: Double = 60) -> Bool {
    let end = ContinuousClock.now + .seconds(patience)
    repeat {
      if contextSwitches(during: seconds) == 0 { return true }
    } while ContinuousClock.now < end
    return false
  }

  /// The processor time that the running program has used, in seconds.
  package var processorSecondsNow: Double {
    let line = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ""
    let fields = line.split(separator: ")").last?.split(separator: " ") ?? []
    guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else {
      return 0
    }
    return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// The resident memory of the running program, pages that it shares with others among it.
  package var residentBytes: Int? {
    let line = try? String(contentsOfFile: "/proc/\(process)/statm", encoding: .utf8)
    return line?.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map {
      $0 * sysconf(Int32(_SC_PAGESIZE))
    }
  }
}
