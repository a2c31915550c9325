import ArgumentParser
import Console

extension Optviz {
  /// `optviz list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List what there is to choose from, one a line.")

    @Argument(help: "What to list. (default: all)") var kind: ListKind?
    @OptionGroup(title: "Look options") var look: LookOptions

    func run() throws {
      var output = Output.standard
      let listing = Listing(kind, look)
      warn(listing.warnings)
      try output.append(listing.text)
      try output.flush()
    }
  }
}
