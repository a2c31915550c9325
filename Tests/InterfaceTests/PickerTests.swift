import Canvas
import Catalog
import Notation
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

  /// What people call a command leads to it first.
  @Test(
    arguments: [
      ("save", "key S"), ("export", "key w"), ("picture", "key w"), ("learning rate", "key e"),
      ("lr", "key e"), ("step size", "key e"), ("Learning Rate", "key e"), ("undo", "key z"),
      ("redo", "key Z"), ("quit", "key q"), ("exit", "key q"), ("trace", "key y"),
      ("copy", "key y"), ("faster", "key ]"), ("beta2", "key u"), ("help", "key ?"),
      ("beamer", "key P"), ("start", "key j"), ("eigenvalues", "key j"),
    ])
  func findsACommandByWhatPeopleCallIt(text: String, kind: String) {
    #expect(Player().model.items(matching: text).first?.kind == kind)
  }

  /// A place that is typed is a start, as undoable as others.
  @Test(arguments: ["1.5,-2", " 1.5 , −2", "(1.5, -2)"]) func aPlaceIsAStart(text: String) {
    var player = search(text)
    let before = player.model.scene.start
    #expect(player.model.items(matching: text).map(\.name) == ["start at (1.5, −2)"])
    player.press(.enter)
    #expect(player.model.scene.start == Point(1.5, -2) && player.model.layer == nil)
    #expect(player.model.run(0)?.path[0] == Point(1.5, -2))
    player.press("z")
    #expect(player.model.scene.start == before)
  }

  @Test(arguments: ["1.5", "1,", ",2", "1,2,3", "x,2", "nan,1", "1,inf", "1e999,0"])
  func whatIsNoPlaceIsNoStart(text: String) {
    let item = PickerItem(start: text)
    #expect(item == nil)
  }

  /// No letters from here and there: a name has all that is typed, in its words.
  @Test func findsNothingElse() {
    let model = Player().model
    let kinds = { (text: String) in model.items(matching: text).map(\.kind) }
    let names = { (text: String) in model.items(matching: text).map(\.name) }
    #expect(kinds("newton").allSatisfy { !$0.hasPrefix("key") } && names("newton")[0] == "newton")
    #expect(!kinds("save").contains("key Enter") && !kinds("save").contains("key i"))
    #expect(!kinds("lr").contains("loss"))
    #expect(names("xyzzy").isEmpty)
  }

  /// Whole words before beginnings of words, these before letters in order.
  @Test func wholeWordsComeFirst() {
    let items = ["stage", "restart", "to start", "starter", "sat right"].map {
      PickerItem(name: $0, kind: "key", words: "") { _ in [] }
    }
    let wanted = Wanted("start")
    let likenesses = items.map { wanted.likeness(of: $0) }
    #expect(likenesses == [nil, .letters, .wordsOfName, .beginningsInName, nil])
    #expect(Wanted("rsb").likeness(of: PickerItem(loss: "rosenbrock")) == .letters)
    #expect(Wanted("gp").likeness(of: PickerItem(loss: "goldstein-price")) == .letters)
    #expect(Wanted("lr").likeness(of: PickerItem(loss: "goldstein-price")) == nil)
    #expect(Wanted("price gold").likeness(of: PickerItem(loss: "goldstein-price")) != nil)
  }

  /// The search does what it names, not what the command's other key does.
  @Test func redoIsNotUndo() {
    var player = Player(at: 5)
    player.press("E")
    let risen = player.values("ε")
    player.press("z")
    player = search("redo", in: player)
    player.press(.enter)
    #expect(player.values("ε") == risen)
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

extension PickerItem {
  fileprivate init(loss name: String) {
    self.init(name: name, kind: "loss", words: "") { _ in [] }
  }
}
