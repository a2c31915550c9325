import Canvas

extension RunText {
  /// What the name leaves of the upper edge of a panel's frame.
  func roomBesideName(in area: Rectangle) -> Int { area.width - name.columns - 9 }

  /// Whether the frame's title has room for the hyperparameters beside the name.
  func hasRoomForParameters(in area: Rectangle) -> Bool {
    parameters(.short).columns <= roomBesideName(in: area)
  }
}
