import Foundation
import TableFuzzing

// table-fuzz [COUNT [SEED]]: reads so many damaged files of each kind, and shows the first with which
// something is wrong.
let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
let count = arguments.first.flatMap { $0 } ?? 100_000
let seed = arguments.dropFirst().first.flatMap { $0 } ?? 1
for kind in TableKind.allCases {
  var generator = TableGenerator(kind, seed: seed)
  var slowest = (time: Duration.zero, number: UInt64(0))
  var read: UInt64 = 0
  for number in 0..<count {
    let text = generator.next()
    let start = ContinuousClock.now
    if let complaint = complaint(about: text, as: kind) {
      print("\(kind) \(number) of seed \(seed), \(text.debugDescription): \(complaint)")
      exit(1)
    }
    let time = ContinuousClock.now - start
    if time > slowest.time { slowest = (time, number) }
    if (try? kind.read(text)) != nil { read += 1 }
  }
  print(
    "\(kind): \(count) texts, nothing wrong, \(read) of them read; the slowest, \(slowest.number), "
      + "took \(slowest.time)")
}
