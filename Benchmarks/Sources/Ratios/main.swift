import Catalog
import Glibc
import Optimization

var rows = Algorithm.all.map { Row($0) }
for _ in 0..<Settings.rounds {
  for index in rows.indices { rows[index].measure() }
}

print("ns for an iteration on Rosenbrock's function: the catalogue's text, and loops in C")
var table = Table()
table.rows.append(["", "point", "C", "ratio", "column", "C", "ratio", "difference"])
for row in rows {
  let times = [row.pointTimes, row.columnTimes].flatMap {
    [$0.ours.fixed(1), $0.theirs.fixed(1), $0.ratio.fixed(2)]
  }
  table.rows.append([row.name] + times + ["\(row.difference)"])
}
print(table.text)

// The same operations in the same order give the same bits, up to what compilers may reorder.
for row in rows where !(row.difference <= 1e-12) {
  print("\(row.name): the text and C do not compute the same")
  exit(1)
}
let worst = rows.map(\.worstRatio).max() ?? .nan
print("worst ratio to C: \(worst.fixed(2))")
