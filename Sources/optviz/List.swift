import ArgumentParser
import Console

extension Optviz {
  /// `optviz list`
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what there is to choose from, one a line.")

    @Argument(help: "What to list. (default: all)") var kind: Named<ListKind>?
    @OptionGroup(title: "Look options") var look: LookOptions

    func validate() throws { try kind?.check("list") }

    func run() throws {
      try printList(kind?.value, look)
    }
  }
}

/// Writes what there is of a kind, or of all kinds (nil), to standard output.
func printList(_ kind: ListKind?, _ look: LookOptions) throws {
  var output = Output.standard
  let listing = Listing(kind, look)
  warn(listing.warnings)
  try output.append(listing.text)
  try output.flush()
}
