import Foundation

/// A program run without a terminal, its output thrown away.
struct Spawn {
  private let words: [String]

  /// - Parameter words: the program's path, and its arguments.
  init(_ words: [String]) { self.words = words }

  /// Seconds from its start to its end, the best of some times; nil where it cannot be run or fails.
  func seconds(bestOf count: Int) -> Double? {
    let times = (0..<count).map { _ in once() }
    return times.contains { $0 == nil } ? nil : times.compactMap(\.self).min()
  }

  private func once() -> Double? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    let start = ContinuousClock.now
    var process: pid_t = 0
    guard posix_spawnp(&process, words[0], &actions, nil, arguments, environ) == 0 else {
      return nil
    }
    var status: Int32 = 0
    guard waitpid(process, &status, 0) == process, status == 0 else { return nil }
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
