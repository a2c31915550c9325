import Canvas
import Catalog
import Optimization
import Parsing
import Scenes
import Testing

@testable import Interface

@Suite struct PickerTests {
  /// Presses `/` and types.
  private func search(_ text: String, in player: Player = Player(at: 5)) -> Player {
    var player = player
    player.press("/")
    player.press(text)
    return player
  }

  @Test func findsALoss() {
    var player = search("beale")
    player.press(.enter)
    #expect(player.model.scene.loss.name == "beale")
    #expect(player.model.layer == nil)
    #expect(player.shown?.t == 0)
  }

  @Test func findsATheme() {
    let name = Look.plain.themes[3].name
    var player = search(name)
    player.press(.enter)
    #expect(player.model.look.palette.theme.name == name)
  }

  @Test func findsACommand() {
    var player = search("play, pause")
    player.press(.enter)
    #expect(player.model.clock.isRunning)
  }

  @Test func arrowsChooseAmongWhatMatches() {
    var player = search("")
    let names = player.model.items(matching: "").map(\.name)
    player.press(.up)
    guard case .picker(let picker) = player.model.layer else { return }
    #expect(picker.selection == names.count - 1)
    player.press(.down)
    player.press(.down)
    player.press(.enter)
    #expect(player.model.scene.loss.name == names[1])
  }

  @Test func textThatIsNoNameIsAFormula() {
    var player = search("x^2 + 7*y^2")
    player.press(.enter)
    guard case .read("x^2 + 7*y^2")? = player.effects.first else {
      Issue.record("the text is to be read: \(player.effects)")
      return
    }
    var loss = Loss.catalogue("booth")
    loss.name = "x^2 + 7*y^2"
    player.take(.formula(.success(loss)))
    player.settle()
    #expect(player.model.layer == nil)
    #expect(player.model.scene.loss.name == loss.name && player.model.clock.t == 0)
    player.press("l")
    #expect(player.model.scene.loss.name == "quadratic")
  }

  @Test func wrongFormulaStaysWithItsComplaint() {
    var player = search("x^^2")
    player.press(.enter)
    player.take(.reading("x^^2"))
    #expect(view(player.model).text.contains("expected a number"))
    player.press(.backspace)
    #expect(!view(player.model).text.contains("expected a number"))
    player.take(.reading("x^^2"))
    #expect(!view(player.model).text.contains("expected a number"), "of another text")
    player.press(.escape)
    #expect(player.model.layer == nil && player.model.scene.loss.name == "himmelblau")
  }

  /// Whatever losses there are, what is typed is what Enter takes.
  @Test(arguments: ["x^2+y^2", "x", "y", "2x", "x y", "x^2 + y^2 + 1"])
  func formulasAreOfferedFirst(text: String) throws {
    for name in ["x^2 + 10*y^2 + sin(2x y) + 1", "beale"] {
      let loss = name == "beale" ? Loss.catalogue(name) : try Loss(typed: name)
      var player = Player(at: 5)
      player.model.offer = player.model.offer.holding(loss)
      player = search(text, in: player)
      #expect(player.model.items(matching: text).first?.kind == "formula")
      player.press(.enter)
      guard case .read(text)? = player.effects.first else {
        Issue.record("the text is to be read: \(player.effects)")
        continue
      }
      #expect(player.model.layer != nil, "it stays open until the formula is read")
      player.take(.reading(text))
      #expect(player.model.scene.loss.name == text && player.model.layer == nil)
    }
  }

  /// A name is a name, though it may be read as a formula; and so is what begins one and has no x or y.
  @Test func namesAreOfferedFirst() throws {
    var player = Player(at: 5)
    player.model.offer = player.model.offer.holding(try Loss(typed: "x^2 + 10*y^2"))
    let first = { (text: String) in player.model.items(matching: text).first.map(\.name) }
    #expect(first("x^2+10*y^2") == "x^2 + 10*y^2")
    #expect(first("bea") == "beale" && first("adam") == "adam")
    let letter = player.model.items(matching: "e")
    #expect(letter.first?.kind != "formula" && letter.last?.kind == "formula")
    #expect(player.model.items(matching: "x^2+y^").isEmpty, "its signs in order are no name")
    #expect(player.model.items(matching: "x2y2").isEmpty, "nor are its letters")
  }

  /// The report is set for the box that it stands in.
  @Test(arguments: [40, 60, 80]) func complaintsFitTheirBox(width: Int) throws {
    let text = "x^2 + foo(y)"
    var player = search(text, in: Player(width: width, height: 24, at: 5))
    player.press(.enter)
    let error = #expect(throws: FormulaError.self) { try Loss(typed: text) }
    let lines = try #require(error).report(on: text, width: width - 8)
    player.take(.reading(text))
    let shown = view(player.model).text
    #expect(lines.count > 3 && lines.allSatisfy { shown.contains($0) })
  }

  @Test func addsARunAndFocusesIt() {
    var player = Player(at: 5)
    player.press("U")
    player = search("sgd", in: player)
    player.press(.enter)
    #expect(player.model.scene.entries.map(\.algorithm.id).last == "sgd")
    #expect(player.model.focus == 4)
    #expect(player.model.letter == "ε", "SGD has no ρ₂ that arrows could change")
    #expect(player.shown?.t == 5)
  }

  /// However runs come and go, no two have one label: records tell them apart by it.
  @Test func labelsDiffer() {
    var player = Player(Scene("himmelblau", ["sgd"]))
    for _ in 0..<3 {
      player = search("sgd", in: player)
      player.press(.enter)
    }
    player.model.focus = 1
    player.press(.delete)
    player = search("sgd", in: player)
    player.press(.enter)
    let labels = player.model.scene.entries.map(\.label)
    #expect(Set(labels).count == labels.count, "\(labels)")
  }

  @Test func nineRunsAreEnough() {
    var player = search("adam", in: Player(.crowd(9)))
    player.press(.enter)
    #expect(player.model.scene.entries.count == 9)
    #expect(player.model.notice != nil)
  }

  @Test func removesTheFocusedRun() {
    var player = Player(at: 5)
    player.press(.delete)
    #expect(player.model.scene.entries.count == 4, "none is focused")
    player.press("4")
    player.model.focus = 1
    player.press(.delete)
    #expect(player.model.scene.entries.map(\.algorithm.id) == ["adagrad", "adam", "newton"])
    #expect(player.model.visible == [0, 1])
    #expect(player.model.focus == nil)
    player = Player(Scene("himmelblau", ["sgd"]))
    player.press(.tab)
    player.press(.delete)
    #expect(player.model.scene.entries.count == 1)
  }

  @Test func writesThePicture() {
    var player = Player(width: 80, height: 24, at: 30)
    let picture = view(player.model)
    player.press("w")
    player.press(.enter)
    guard case .write(let grid, "optviz.svg", replacing: false)? = player.effects.first else {
      Issue.record("the picture is to be written: \(player.effects)")
      return
    }
    #expect(grid == picture, "what was there before the prompt")
    #expect(view(player.model).text.contains("write the picture to optviz.svg"))
    player.take(.written(path: "optviz.svg", complaint: nil))
    #expect(player.model.layer == nil)
    #expect(view(player.model).text.contains("written: optviz.svg"))
  }

  /// What was typed is there to be mended, with the reason beside it.
  @Test(arguments: [("w", "optviz.svg"), ("S", "scene.toml")])
  func keepsTheNameOfAFileThatCannotBeWritten(key: String, name: String) {
    var player = Player(width: 100, height: 30, at: 30)
    player.press(key)
    player.press(name + "x")
    player.press(.enter)
    player.take(.written(path: name + "x", complaint: "cannot be written\u{1B}[2J"))
    let text = view(player.model).text
    #expect(text.contains(" \(name)x ") && text.contains("cannot be written␛[2J"))
    player.press(.escape)
    player.take(.written(path: name + "x", complaint: "cannot be written"))
    #expect(player.model.layer == nil)
    #expect(player.model.notice == "\(name)x: cannot be written", "the prompt was closed before")
  }

  @Test func savesTheScene() {
    var player = Player(width: 80, height: 24, at: 30)
    player.press("S")
    player.press(.enter)
    guard case .save(let scene, "scene.toml", replacing: false)? = player.effects.first else {
      Issue.record("the scene is to be saved: \(player.effects)")
      return
    }
    #expect(scene.commandLine == player.model.scene.commandLine)
  }
}
