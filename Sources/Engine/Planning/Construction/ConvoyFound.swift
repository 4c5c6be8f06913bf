import Synchronization

/// What parallel variations came to, in their order.
final class Found: Sendable {
  private let tracks: Mutex<[ConvoyTrack?]>

  init(_ count: Int) { tracks = Mutex(Array(repeating: nil, count: count)) }

  func set(_ index: Int, _ track: ConvoyTrack?) { tracks.withLock { $0[index] = track } }

  var all: [ConvoyTrack?] { tracks.withLock { $0 } }
}
