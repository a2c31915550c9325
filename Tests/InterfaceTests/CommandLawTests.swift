import Canvas
import Optimization
import Testing

@testable import Interface

@Suite struct CommandLawTests {
  @Test func noKeyIsBoundTwice() {
    var owners: [KeyPress: String] = [:]
    for command in CommandList.all {
      for binding in command.bindings {
        let owner = owners.updateValue(command.words, forKey: binding.press)
        #expect(owner == nil, "\(binding.press) is '\(command.words)' and '\(owner ?? "")'")
      }
    }
  }

  @Test func everyCommandHasWords() {
    for command in CommandList.all {
      #expect(!command.keyText.isEmpty && !command.words.isEmpty)
      #expect(command.keyText.count <= 13, "\(command.keyText): the help has a column for it")
      #expect(command.words.count <= 43, "\(command.words): the help has two columns at 120")
      #expect(command.words.first?.isUppercase == false || command.words.first?.isLetter == false)
      #expect(command.words.last != ".")
    }
  }

  /// The keys that are shown are the keys that are bound.
  @Test func keyTextsTellTheTruth() {
    for command in CommandList.all {
      for binding in command.bindings {
        guard case .character(let character) = binding.press.key, character != " " else {
          continue
        }
        let isInRange = command.keyText == "1–9" && character.isNumber
        #expect(
          command.keyText.contains(character) || isInRange, "\(command.keyText): \(character)")
      }
    }
  }

  /// What people know from other programs stays theirs.
  @Test func escapeIsNotBound() {
    #expect(CommandList.all.allSatisfy { $0.bindings.allSatisfy { $0.press.key != .escape } })
  }

  @Test(arguments: [20, 40, 60, 80, 100, 160, 200], [true, false])
  func footerHintsFit(_ width: Int, isUnicode: Bool) {
    for scene in [Scene.four, .letters] {
      var player = Player(scene, width: width, height: 12, look: isUnicode ? .plain : .ascii)
      guard let area = player.model.layout[.footer] else { continue }
      player.model.notice = nil
      let line = view(player.model).text.split(separator: "\n").last ?? ""
      #expect(line.count <= area.width)
      #expect(!line.contains(player.model.look.ellipsis), "a hint is shown whole or not at all")
    }
  }

  /// At a hundred columns the hints that people need most are there.
  @Test(arguments: ["play, pause", "help", "quit", "loss", "iterate", "ε", "ρ", "δ"])
  func hintsAtAHundredColumns(_ hint: String) {
    let player = Player(width: 100, height: 30)
    let line = view(player.model).text.split(separator: "\n").last ?? ""
    #expect(line.contains(hint))
  }

  @Test func helpListsEveryCommand() {
    var player = Player(width: 100, height: 100)
    player.press("?")
    let lines = view(player.model).text.split(separator: "\n")
    for command in CommandList.all {
      #expect(lines.contains { $0.contains(command.keyText) && $0.contains(command.words) })
    }
    for group in CommandList.groups { #expect(lines.contains { $0.contains(group.title) }) }
  }

  /// Where help has to be scrolled, every line of it can be seen.
  @Test(arguments: [Size(width: 40, height: 12), Size(width: 80, height: 24)])
  func helpListsEveryCommandByScrolling(_ size: Size) {
    var player = Player(width: size.width, height: size.height)
    player.press("?")
    var seen: Set<Substring> = []
    for _ in 0..<100 {
      seen.formUnion(view(player.model).text.split(separator: "\n"))
      player.press(.down)
    }
    for command in CommandList.all {
      #expect(
        seen.contains { $0.contains(command.keyText) && $0.contains(command.words.prefix(15)) },
        "\(command.keyText)")
    }
  }

  /// Where there is ASCII alone, letters are spelled; signs have stand-ins of one column.
  @Test func lettersAreSpelled() {
    for keys in ["", "?", "y", "v", "vv", "vvv", ">>>", "\t", "eE"] {
      for size in PictureSize.all.suffix(6) {
        var player = Player(.letters, width: size.width, height: size.height, at: 9, look: .ascii)
        player.press(keys)
        let text = view(player.model).text
        #expect(text.filter { !$0.isASCII && !"−…–".contains($0) } == "", "\(keys) at \(size)")
      }
    }
  }
}
