import Foundation
import Terminal

/// Ways for a program to go wrong, each under its key.
enum Faults {
  static func commit(_ key: Character, _ wakeUp: WakeUp) {
    switch key {
    case "T": fatalError("trapped on purpose")
    case "S": UnsafeMutablePointer<Int>(bitPattern: 8)!.pointee = 1
    case "A": abort()
    case "B": Thread.detachNewThread { fatalError("trapped on another thread") }
    case "O": print(overflow(0))
    case "X": exit(70)
    case "L": while true {}
    case "M": FileHandle.standardError.write(Data("a message on purpose\n".utf8))
    case "W": Thread.detachNewThread { wakeUp.signal() }
    default: break
    }
  }

  private static func overflow(_ depth: Int) -> Int {
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 16) { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: UInt8(truncatingIfNeeded: depth))
      return overflow(depth + 1) + Int(bytes[depth % 4096])
    }
  }
}
