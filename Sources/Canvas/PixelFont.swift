/// Letters five pixels high, to be read from the back of a room: capitals, the book's Greek letters, digits
/// and a few signs.
package enum PixelFont {
  /// In pixels.
  package static let height = 5

  /// A text as a picture; nil where there is no letter for a character of it.
  package static func text(_ text: String) -> Pixels? {
    let letters = text.flatMap { Self.letters[$0] == nil ? $0.uppercased() : String($0) }
      .map { Self.letters[$0] }
    guard !letters.isEmpty, letters.allSatisfy({ $0 != nil }) else { return nil }
    return Pixels(joining: letters.compactMap { $0 })
  }

  /// `t 60`: T would be another letter than the book's.
  package static func clock(_ t: Int) -> Pixels {
    let small = Pixels([".#..", "###.", ".#..", ".#..", "..##"])
    return Pixels(joining: [small] + " \(t)".compactMap { letters[$0] })
  }

  private static let letters: [Character: Pixels] = {
    var found: [Character: Pixels] = [:]
    for (characters, rows) in table {
      // The rows of all letters of a line, a blank between letters.
      let cells = rows.map { $0.split(separator: " ").map(String.init) }
      for (place, character) in characters.enumerated() {
        found[character] = Pixels(cells.map { $0[place] })
      }
    }
    found["−"] = found["-"]
    found[" "] = Pixels(Array(repeating: "..", count: height))
    return found
  }()

  private static let table: [(String, [String])] = [
    (
      "ABCDEFGH",
      [
        ".##. ###. .### ###. #### #### .### #..#",
        "#..# #..# #... #..# #... #... #... #..#",
        "#### ###. #... #..# ###. ###. #.## ####",
        "#..# #..# #... #..# #... #... #..# #..#",
        "#..# ###. .### ###. #### #... .### #..#",
      ]
    ),
    (
      "IJKLMNOP",
      [
        "### ..## #..# #... #...# #...# .##. ###.",
        ".#. ...# #.#. #... ##.## ##..# #..# #..#",
        ".#. ...# ##.. #... #.#.# #.#.# #..# ###.",
        ".#. #..# #.#. #... #...# #..## #..# #...",
        "### .##. #..# #### #...# #...# .##. #...",
      ]
    ),
    (
      "QRSTUVWX",
      [
        ".##. ###. .### ##### #..# #...# #...# #...#",
        "#..# #..# #... ..#.. #..# #...# #...# .#.#.",
        "#..# ###. .##. ..#.. #..# #...# #.#.# ..#..",
        "#.#. #.#. ...# ..#.. #..# .#.#. ##.## .#.#.",
        ".#.# #..# ###. ..#.. .##. ..#.. #...# #...#",
      ]
    ),
    (
      "YZ-.+=/:_,()",
      [
        "#...# #### ... . ... ... ..# . ... .. .# #.",
        ".#.#. ...# ... . .#. ### ..# # ... .. #. .#",
        "..#.. .##. ### . ### ... .#. . ... .. #. .#",
        "..#.. #... ... . .#. ### #.. # ... .# #. .#",
        "..#.. #### ... # ... ... #.. . ### #. .# #.",
      ]
    ),
    (
      "ερδαλκφϑ",
      [
        ".### .##. .##. .#.# #... #..# ..#.. .##.",
        "#... #..# #... #.#. .#.. #.#. .###. #..#",
        ".##. ###. .##. #.#. .#.. ##.. #.#.# ####",
        "#... #... #..# #.#. #.#. #.#. .###. #..#",
        ".### #... .##. .#.# #..# #..# ..#.. .##.",
      ]
    ),
    (
      "₀₁₂",
      [
        "... .. ...", "... .. ...", "### .# ##.", "#.# .# .#.", "### .# .##",
      ]
    ),
    (
      "0123456789",
      [
        "### .#. ###. ###. #..# #### .##. #### .##. .##.",
        "#.# ##. ...# ...# #..# #... #... ...# #..# #..#",
        "#.# .#. .##. .##. #### ###. ###. ..#. .##. .###",
        "#.# .#. #... ...# ...# ...# #..# .#.. #..# ...#",
        "### ### #### ###. ...# ###. .##. .#.. .##. .##.",
      ]
    ),
  ]
}
