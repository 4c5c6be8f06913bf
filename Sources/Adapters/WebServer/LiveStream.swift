internal import CMicrohttpd
internal import Synchronization

/// An answer that goes on: what is sent is written when it comes, until either side ends it. Safe
/// from any thread.
///
/// Between two sends its connection is put aside and costs no thread.
public final class LiveStream: Sendable {
  private struct Inside {
    var waiting: [UInt8] = []
    /// The connection as a number while it is put aside; nil while the library works on it.
    var asleep: UInt?
    var isOver = false
  }

  /// Bytes that wait for a listener who does not read; more, and it is cut off.
  static let waitingBytes = 64 << 10

  private let inside: Mutex<Inside>

  /// - Parameter beginning: sent at once.
  public init(beginning: [UInt8]) { inside = Mutex(Inside(waiting: beginning)) }

  /// Sends bytes.
  ///
  /// - Returns: false when nobody listens any more.
  @discardableResult
  public func send(_ bytes: [UInt8]) -> Bool {
    inside.withLock { inside in
      if inside.isOver { return false }
      inside.waiting += bytes
      if inside.waiting.count > Self.waitingBytes { inside.isOver = true }
      Self.wake(&inside)
      return !inside.isOver
    }
  }

  /// Ends the answer.
  public func finish() {
    inside.withLock { inside in
      inside.isOver = true
      Self.wake(&inside)
    }
  }

  public var isOver: Bool { inside.withLock { $0.isOver } }

  // The resumption happens under the lock, so that the connection cannot be put aside again, or
  // closed, between the look and the call.
  private static func wake(_ inside: inout Inside) {
    guard let asleep = inside.asleep else { return }
    inside.asleep = nil
    if let connection = unsafe OpaquePointer(bitPattern: asleep) {
      unsafe MHD_resume_connection(connection)
    }
  }

  /// Takes what waits, for the library; with nothing there, puts the connection aside.
  ///
  /// - Returns: nil when the answer is over.
  func take(_ limit: Int, for connection: UInt) -> [UInt8]? {
    inside.withLock { inside in
      if inside.waiting.isEmpty {
        if inside.isOver { return nil }
        inside.asleep = connection
        if let connection = unsafe OpaquePointer(bitPattern: connection) {
          unsafe MHD_suspend_connection(connection)
        }
        return []
      }
      let piece = Array(inside.waiting.prefix(limit))
      inside.waiting.removeFirst(piece.count)
      return piece
    }
  }

  /// The connection is gone.
  func close() {
    inside.withLock { inside in
      (inside.isOver, inside.asleep) = (true, nil)
      inside.waiting = []
    }
  }
}

/// What the library holds of a stream: the stream, and the connection it is sent over.
final class LiveSeat: Sendable {
  let stream: LiveStream
  let connection: UInt

  init(_ stream: LiveStream, _ connection: OpaquePointer) {
    (self.stream, self.connection) = (stream, UInt(bitPattern: connection))
  }
}

/// The library asks for more; `place` is the `LiveSeat`.
let readLive: MHD_ContentReaderCallback = { place, _, buffer, limit in
  guard let place = unsafe place, let buffer = unsafe buffer else { return safar_end() }
  let seat = unsafe Unmanaged<LiveSeat>.fromOpaque(place).takeUnretainedValue()
  guard let bytes = seat.stream.take(Int(limit), for: seat.connection) else { return safar_end() }
  for (index, byte) in bytes.enumerated() { unsafe buffer[index] = CChar(bitPattern: byte) }
  return bytes.count
}

/// The library lets go of a stream.
let closeLive: MHD_ContentReaderFreeCallback = { place in
  guard let place = unsafe place else { return }
  unsafe Unmanaged<LiveSeat>.fromOpaque(place).takeRetainedValue().stream.close()
}
