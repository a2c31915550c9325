import ArgumentParser
import Console
import Glibc
import Terminal

/// Runs what the arguments ask for; the exit status.
func run() -> Int32 {
  do {
    let arguments = Arguments.all.dropFirst()
    try Optviz.checkSize(of: arguments)
    try Optviz.checkCommand(of: arguments)
    var command = try Optviz.parseAsRoot(Array(arguments))
    try command.run()
    return 0
  } catch let failure as Failure {
    complain(failure.text)
    return failure.status.rawValue
  } catch let code as ExitCode {
    return code.rawValue
  } catch {
    return end(error)
  }
}

/// What the argument parser ends with: text that was asked for, or what is wrong.
func end(_ error: any Error) -> Int32 {
  let code = Optviz.exitCode(for: error)
  let message = Optviz.message(for: error)
  switch code {
  case .success:
    do {
      var output = Output.standard
      try output.append(message + "\n")
      try output.flush()
      return 0
    } catch {
      complain(error.text)
      return error.status.rawValue
    }
  case .validationFailure:
    complain(Failure.text(message) + "See 'optviz --help'.\n")
    return ExitStatus.usage.rawValue
  case .failure:
    complain(Failure.text("a fault of the program: \(message)"))
    return ExitStatus.fault.rawValue
  default:
    return code.rawValue
  }
}

exit(run())
