import ArgumentParser
import Console

extension Optviz {
  /// `optviz doctor`
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "doctor",
      abstract: "Tell what was found of the terminal, settings and themes, and what follows.")

    @OptionGroup(title: "Look options") var look: LookOptions

    func run() throws {
      var output = Output.standard
      try output.append(Diagnosis(look).text)
      try output.flush()
    }
  }
}
