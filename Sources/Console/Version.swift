/// The program's version, by the rules of semantic versioning.
public let version = "0.1.0"
