import Foundation

/// Does something on a thread with a stack of its own, and waits for it. A stack that overflows ends
/// the process.
func onSmallStack(kilobytes: Int, _ work: @escaping @Sendable () -> Void) {
  let isDone = DispatchSemaphore(value: 0)
  let thread = Thread {
    work()
    isDone.signal()
  }
  thread.stackSize = kilobytes * 1024
  precondition(thread.stackSize == kilobytes * 1024, "the size was not taken")
  thread.start()
  isDone.wait()
}
