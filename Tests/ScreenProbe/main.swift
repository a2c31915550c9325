import Canvas
import Foundation
import Terminal

let arguments = CommandLine.arguments
func option(_ name: String) -> String? {
  arguments.firstIndex(of: name).flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
}

let journal = Journal(path: option("--journal"))
do {
  let probe = Probe(
    screen: try Screen.open(
      color: ColorChoice(rawValue: option("--color") ?? "auto") ?? .auto,
      marker: MarkerChoice(rawValue: option("--marker") ?? "auto") ?? .auto,
      mouse: option("--mouse") != "off"),
    journal: journal, hasFewPairs: arguments.contains("--few-pairs"))
  exit(probe.run(timeout: option("--timeout").flatMap { Int($0) }))
} catch {
  FileHandle.standardError.write(Data("screen-probe: \(error)\n".utf8))
  exit(69)
}
