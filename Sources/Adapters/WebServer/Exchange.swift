/// A request as it came over the wire, whole and within its bounds.
public struct ArrivedRequest: Sendable {
  public let method: String
  /// The path with its query, as sent.
  public let target: String
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]
  /// The other side's numeric address.
  public let address: String
}

/// What goes back.
public struct Answer: Sendable {
  public let status: Int
  public let headers: [(name: String, value: String)]
  public let body: [UInt8]
  /// When set, this is sent in place of the body, as it comes.
  public let live: LiveStream?

  public init(
    status: Int, headers: [(name: String, value: String)], body: [UInt8], live: LiveStream? = nil
  ) {
    (self.status, self.headers, self.body) = (status, headers, body)
    self.live = live
  }
}

/// One request while it arrives, piece by piece, on one of the server's threads.
final class Arrival {
  let target: String
  private(set) var body: [UInt8] = []
  /// More came than anybody may send.
  private(set) var isTooLarge = false
  var hasBegun = false

  init(target: String) { self.target = target }

  func take(_ piece: UnsafeBufferPointer<UInt8>, limit: Int) {
    guard body.count + piece.count <= limit else {
      isTooLarge = true
      body = []
      return
    }
    if !isTooLarge { unsafe body.append(contentsOf: piece) }
  }

  func refuse() { isTooLarge = true }
}
