import Texts

/// Something that can be wrong with a file: a sentence that says what, and what would be right.
package protocol LocatedProblem: Hashable, Sendable, CustomStringConvertible {
  var severity: Severity { get }
  /// Lines to show below the sentence.
  var lines: [String] { get }
}

extension LocatedProblem {
  package var lines: [String] { [] }
}

/// What is wrong, and with which file and where: an error that ends the reading, or a warning.
package struct Located<Problem: LocatedProblem>: Error, Hashable, Sendable, CustomStringConvertible
{
  /// The file as the user would name it; empty where none is to blame.
  package var file: String
  /// nil where the whole file is meant.
  package var place: TextPlace?
  package var problem: Problem

  package init(_ problem: Problem, file: String, at place: TextPlace? = nil) {
    (self.problem, self.file, self.place) = (problem, file, place)
  }

  /// The same said of another kind of problem.
  package func map<Other>(_ other: (Problem) -> Other) -> Located<Other> {
    Located<Other>(other(problem), file: file, at: place)
  }

  /// `FILE:LINE:COL: what is wrong; what would be right`, fit for a terminal, and below it what
  /// there is to show.
  package var description: String {
    let lead =
      place.map { "\(file):\($0.line):\($0.column): " } ?? (file.isEmpty ? "" : "\(file): ")
    return (["\(lead)\(problem)"] + problem.lines).map(\.visible).joined(separator: "\n")
  }
}

/// Why a file is not read.
package typealias FileComplaint = Located<FileProblem>
