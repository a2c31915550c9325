extension Command {
  /// What is no key, but has to be explained: what stands beside the hyperparameters.
  static let signs: [Command] = [
    Command("ε 0.1*", "ε tuned: chosen for this loss", []),
    Command("ε 0.1°", "ε the book's, or else the catalogue's", []),
    Command("ε 0.1", "ε typed, or turned by a key", []),
    Command("< 2/λmax", "ε settles in a bowl as curved as J here", []),
    Command("> 2/λmax", "ε too large: thrown out of such a bowl", []),
    Command("2(1+α)/λmax", "for momentum; Nesterov has its own", []),
  ]
}
