/// A tree made ready for computing: its operations in the order of their execution. Nothing is
/// looked up again, and a deep tree takes no more of the machine's stack than a flat one. It is
/// immutable, so any thread may compute with it.
public struct Program: Formula {
  public let tree: Tree
  @usableFromInline let instructions: [Instruction]
  /// How many values wait at most while another is computed.
  @usableFromInline let height: Int

  public init(_ tree: Tree) {
    self.tree = tree
    var compilation = Compilation()
    compilation.add(tree)
    instructions = compilation.instructions
    height = compilation.height
  }

  /// How many operations it has.
  public var count: Int { instructions.count }

  @inlinable @inline(__always) public func value<P: Page>(in page: borrowing P) -> P.Value {
    instructions.result(on: page, height: height)
  }
}
