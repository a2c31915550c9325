import Foundation
import TerminalHarness
import Testing

@Suite struct EndTests {
  @Test func quit() throws {
    let probed = try Probed.ready()
    #expect(!probed.terminal.settings.isCooked)
    #expect(Modes(in: probed.terminal.output).left.isSuperset(of: [1049, 1000, 1002, 1006, 1]))
    probed.terminal.send("q")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 0))
    expectRestored(probed.terminal)
  }

  @Test func controlC() throws {
    let probed = try Probed.ready()
    probed.terminal.send("\u{3}")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 130))
    expectRestored(probed.terminal)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func signals(_ number: Int32, status: Int32) throws {
    let probed = try Probed.ready()
    probed.terminal.signal(number)
    #expect(try probed.terminal.waitForEnd() == .exited(status: status))
    #expect(probed.lines.last == "end \(number)")
    expectRestored(probed.terminal)
  }

  @Test func hangUp() throws {
    let probed = try Probed.ready()
    probed.terminal.hangUp()
    #expect(try probed.terminal.waitForEnd() == .exited(status: 129))
    #expect(probed.terminal.processorSeconds < 1)
  }

  @Test func exitWithoutClosing() throws {
    let probed = try Probed.ready()
    probed.terminal.send("X")
    #expect(try probed.terminal.waitForEnd() == .exited(status: 70))
    expectRestored(probed.terminal)
  }

  @Test(arguments: [(SIGINT, 130), (SIGTERM, 143)] as [(Int32, Int32)])
  func stuckProgram(_ number: Int32, status: Int32) throws {
    let probed = try Probed.ready()
    try probed.type("L", reading: "key character(\"L\")")
    let start = ContinuousClock.now
    probed.terminal.signal(number)
    Thread.sleep(forTimeInterval: 0.2)
    probed.terminal.signal(number)
    let second = ContinuousClock.now - start
    Thread.sleep(forTimeInterval: 0.2)
    try probed.terminal.wait("nothing") { _ in true }
    let isRunning = probed.terminal.state == .running
    #expect(isRunning || second > .seconds(1), "a second signal after \(second) ended it")
    Thread.sleep(forTimeInterval: 1)
    probed.terminal.signal(number)
    #expect(try probed.terminal.waitForEnd() == .exited(status: status))
    expectRestored(probed.terminal)
  }
}
