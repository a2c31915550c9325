extension Loss {
  /// What a loss is made from, apart from λ. Two losses made from the same are taken for the same.
  public struct Recipe: Hashable, Sendable {
    /// What J is.
    public enum Source: Hashable, Sendable {
      /// The name of one in the catalogue, or the text of a formula.
      case text(String)
      /// A file of examples, the name of the model that is fitted to them, and what says which of the
      /// file's columns the model takes; nil where they are called as the model calls them.
      case examples(file: String, model: String, columns: String? = nil)
    }

    /// Which examples each update uses.
    public enum Batches: Hashable, Sendable {
      case drawn(size: Int, seed: UInt64)
      /// Those that a file lists.
      case listed(file: String)
    }

    public let source: Source
    /// nil where every update uses all of J.
    public var batches: Batches?

    public init(_ source: Source, batches: Batches? = nil) {
      (self.source, self.batches) = (source, batches)
    }
  }

  /// What makes a loss the same as another: its recipe, and λ.
  public struct Identity: Hashable, Sendable {
    let recipe: Recipe
    let lambda: Double
  }

  public var identity: Identity { Identity(recipe: recipe, lambda: lambda) }
}
