import Foundation
import Testing

/// `optviz lesson` without a terminal.
@Suite struct LessonTests {
  static let good = """
    format = 1
    title = "A title"
    source = "A book"
    [[steps]]
    words = "Some\\nwords."
    until = 3
    question = "Why?"
    answer = "So."
    [steps.scene]
    loss = "beale"
    [[steps]]
    words = "More."
    until = 4

    """

  @Test func plainText() throws {
    let folder = try Folder(["l.toml": Self.good])
    let ran = try Ran("lesson", "\(folder.path)/l.toml")
    #expect(ran.status == 0 && ran.messages.isEmpty)
    #expect(
      ran.output == "A title\nA book\n\n1/2\n\nSome words.\n\nQuestion: Why?\n\nAnswer: So.\n\n"
        + "2/2\n\nMore.\n")
  }

  /// What is voted on is asked once, and answered.
  @Test func votes() throws {
    let vote = """
      [steps.prediction]
      run = "newton"
      choices = [{ at = [-4, 1], words = "at the start" }, { at = [0, 0], words = "there" }]

      """
    let text = Self.good.replacing(
      "loss = \"beale\"",
      with: "loss = \"x^2 + y^2\"\noptimizers = [\"newton\"]\nstart = [-4, 1]\n\(vote)")
    let folder = try Folder(["l.toml": text, "out.toml": text.replacing("[0, 0]", with: "[0, 99]")])
    let ran = try Ran("lesson", "\(folder.path)/l.toml")
    #expect(ran.status == 0)
    let words = ran.output.split { $0.isWhitespace }.joined(separator: " ")
    #expect(
      words.contains(
        "Where will Newton be at t 3? 1 \"at the start\", 2 \"there\" "
          + "Answer: Newton has been at (0, 0) since t 1, nearest to 2, \"there\". Question: Why?"))
    let refused = try Ran("lesson", "--check", "\(folder.path)/out.toml")
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(
      refused.messages.contains(
        "out.toml:15:61: steps.prediction.choices.at cannot be [0, 99]; it wants a place in the step's view, "
      ), "\(refused.messages)")
  }

  @Test func check() throws {
    let folder = try Folder([
      "l.toml": Self.good,
      "bad.toml": Self.good.replacing("until", with: "untl").replacing("beale", with: "x +"),
      "odd.toml": Self.good.replacing("source", with: "sauce"),
    ])
    let paths = ["l", "bad", "odd", "none"].map { "\(folder.path)/\($0).toml" }
    let ran = try Ran(["lesson", "--check"] + paths)
    #expect(ran.status == 65)
    #expect(ran.lines == [paths[0], paths[2]].map { "\($0): a lesson of 2 steps" })
    let messages = ran.messages.split(separator: "\n").filter { $0.hasPrefix("optviz: ") }
    let starts = [
      "bad.toml:10:8: loss: not a formula", "bad.toml:6:1: \"steps.untl\" means nothing",
      "bad.toml:13:1: \"steps.untl\" means nothing", "odd.toml:3:1: \"sauce\" means nothing",
      "none.toml: cannot be read",
    ]
    #expect(messages.count == starts.count, "\(ran.messages)")
    for (message, start) in zip(messages, starts) {
      #expect(message.hasPrefix("optviz: \(folder.path)/\(start)"), "\(message)")
    }
    let right = try Ran("lesson", "--check", paths[0])
    #expect(right.status == 0 && right.messages.isEmpty)
    #expect(try Ran("lesson", "--check", paths[3]).status == 66)
    let given = try Ran("lesson", paths[1])
    #expect(
      given.status == 65 && given.output.isEmpty && given.messages.contains("bad.toml:10:8: "))
  }

  @Test func names() throws {
    let folder = try Folder([
      "optviz/lessons/mine.toml": Self.good, "optviz/lessons/broken.toml": "format = 2\n",
    ])
    let environment = ["XDG_CONFIG_HOME": folder.path]
    let ran = try Ran("lesson", "mine", environment: environment)
    #expect(ran.status == 0 && ran.output.hasPrefix("A title\n"))
    let list = try Ran("list", "lessons", environment: environment)
    #expect(list.status == 0)
    #expect(list.lines.contains { $0.hasPrefix("mine  ") && $0.hasSuffix("  A title") })
    #expect(list.lines.contains { $0.hasPrefix("newton-one-step  ") })
    #expect(
      list.messages.hasPrefix("optviz: \(folder.path)/optviz/lessons/broken.toml:1:10: format"))
    let none = try Ran("lesson", "newton-one-stop")
    #expect(none.status == 64)
    #expect(
      none.messages.contains("there is no lesson 'newton-one-stop'; did you mean newton-one-step?"))
    #expect(try Ran("lesson").output == Ran("list", "lessons").output)
    for arguments in [["lesson", "a", "b"], ["lesson", "--check"]] {
      #expect(try Ran(arguments).status == 64)
    }
  }

  @Test func completions() throws {
    for shell in ["bash", "zsh", "fish"] {
      let script = try Ran("--generate-completion-script", shell).output
      #expect(
        script.contains("newton-one-step")
          && script.contains(shell == "fish" ? "-l 'check'" : "--check"), "\(shell)")
    }
  }
}
