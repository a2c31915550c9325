import FormulaFuzzing
import Foundation

// formula-fuzz [COUNT [SEED]]: reads so many texts that may or may not be formulas, and shows the
// first with which something is wrong.
let arguments = CommandLine.arguments.dropFirst().map { UInt64($0) }
let count = arguments.first.flatMap { $0 } ?? 1_000_000
let seed = arguments.dropFirst().first.flatMap { $0 } ?? 1
var generator = FormulaGenerator(seed: seed)
var slowest = (time: Duration.zero, text: "")
for number in 0..<count {
  let text = generator.next()
  let start = ContinuousClock.now
  if let complaint = complaint(about: text) {
    print("text \(number) of seed \(seed), \(text.debugDescription): \(complaint)")
    exit(1)
  }
  let time = ContinuousClock.now - start
  if time > slowest.time { slowest = (time, text) }
  if number % 100_000 == 99_999 { print("\(number + 1) texts read") }
}
print("\(count) texts, nothing wrong; the slowest took \(slowest.time):")
print(slowest.text.prefix(60).debugDescription)
