import Notation

extension Scene {
  /// The words of a command line, quoted for a shell, that gives exactly this scene.
  public var commandLine: [String] {
    var words = ["optviz"] + baseLoss.options.map(\.words)
    if lambda != 0 { words.append("--l2 \(lambda.shortest)") }
    words += entries.map { "-o \($0.specification.shellQuoted)" }
    words.append("--start \(start.option)")
    if velocity != .zero { words.append("--velocity \(velocity.option)") }
    let sides = [
      domain.x.lowerBound, domain.x.upperBound, domain.y.lowerBound, domain.y.upperBound,
    ]
    words.append("--domain " + sides.map(\.shortest).joined(separator: ","))
    words.append("--steps \(limits.iterations)")
    words.append("--tolerance \(limits.tolerance?.shortest ?? "never")")
    if let target = limits.target { words.append("--target \(target.shortest)") }
    return words
  }
}

extension Entry {
  /// The entry as `-o` takes it, every hyperparameter spelled out: `rmsprop:epsilon=0.01,rho=0.9`;
  /// where one changes on the way, from which iteration on: `epsilon@120=0.005`.
  public var specification: String {
    var pairs = zip(algorithm.parameters, hyperparameters).map { "\($0.ascii)=\($1.shortest)" }
    var before = hyperparameters
    for change in schedule.changes {
      for index in before.indices where before[index] != change.values[index] {
        pairs.append(
          "\(algorithm.parameters[index].ascii)@\(change.t)=\(change.values[index].shortest)")
      }
      before = change.values
    }
    if label != algorithm.id { pairs.append("label=\(label)") }
    return algorithm.id + (pairs.isEmpty ? "" : ":" + pairs.joined(separator: ","))
  }
}

extension Point {
  fileprivate var option: String { "\(x.shortest),\(y.shortest)" }
}

extension Double {
  /// The shortest decimal that reads as the same number.
  public var shortest: String {
    let text = "\(self)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension String {
  /// In single quotes unless it is made of harmless characters alone.
  var shellQuoted: String {
    let isHarmless = allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_.,:=/+".contains($0))
    }
    return isHarmless && !isEmpty ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
