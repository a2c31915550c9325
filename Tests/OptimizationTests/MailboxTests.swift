import Dispatch
import Optimization
import Testing

@Suite struct MailboxTests {
  @Test func theNewestMessageCounts() {
    let mailbox = Mailbox<Int>()
    #expect(mailbox.take() == nil)
    mailbox.put(1)
    mailbox.put(2)
    #expect(mailbox.take() == 2)
    #expect(mailbox.take() == nil)
  }

  /// Whoever takes sees messages in their order, and the last one always.
  @Test func betweenThreads() {
    let mailbox = Mailbox<Int>()
    let sender = DispatchQueue(label: "sender")
    let count = 10_000
    sender.async { for message in 1...count { mailbox.put(message) } }
    var last = 0
    while last < count {
      guard let message = mailbox.take() else { continue }
      #expect(message > last)
      last = message
    }
    sender.sync {}
    #expect(mailbox.take() == nil)
  }
}
