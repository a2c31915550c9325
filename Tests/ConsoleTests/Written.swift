import Foundation

@testable import Console

/// What a piece of code writes to an output.
func written(_ body: (inout Output) throws -> Void) throws -> String {
  let path = NSTemporaryDirectory() + "optviz-output-" + UUID().uuidString
  let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
  defer {
    close(descriptor)
    unlink(path)
  }
  var output = Output(descriptor: descriptor, name: "test")
  try body(&output)
  return try String(contentsOfFile: path, encoding: .utf8)
}

/// What a piece of code throws.
func failure<Result>(of body: () throws(Failure) -> Result) -> Failure? {
  do {
    _ = try body()
    return nil
  } catch {
    return error
  }
}
