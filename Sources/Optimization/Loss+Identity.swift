extension Loss {
  /// An option of the program with its value: `--loss rosenbrock`.
  public struct Option: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }

    /// As it is typed, the value quoted for a shell where it has to be.
    var words: String { "\(name) \(value.shellQuoted)" }
  }

  /// What makes a loss the same as another: the options that give it, and λ.
  public struct Identity: Hashable, Sendable {
    let options: [Option]
    let lambda: Double
  }

  public var identity: Identity { Identity(options: options, lambda: lambda) }
}
