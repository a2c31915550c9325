extension Scene {
  /// What whoever asked for the race should know, a sentence each.
  public var cautions: [String] {
    guard loss.batch != nil else { return [] }
    return entries.filter(\.algorithm.needsFullBatches).map { entry in
      "\(entry.label): made for full batches; the noise of minibatches misleads its rates"
    }
  }
}
