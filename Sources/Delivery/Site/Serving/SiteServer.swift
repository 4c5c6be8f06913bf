public import WebServer

import Application
import Basics
import Documents
import HTTP
import Mission
import Synchronization

/// A site on a socket: requests in, answers out, and lines to whoever listens for changes.
public final class SiteServer: Sendable {
  private let site: WebSite
  private let listeners: Listeners
  private let server: WebServer

  /// The port it listens on.
  public var port: UInt16 { server.port }

  /// Listens until `stop`.
  ///
  /// - Parameters:
  ///   - address: numeric IPv4; 127.0.0.1 is this machine alone.
  ///   - port: 0 takes any that is free.
  public init(_ site: WebSite, address: String, port: UInt16) throws(ServerFault) {
    let listeners = Listeners()
    (self.site, self.listeners) = (site, listeners)
    server = try WebServer(
      address: address, port: port, threads: 4, bodyBytes: WebSite.bodyBytes
    ) { arrived in
      Self.answer(arrived, of: site, listeners)
    }
  }

  private static func answer(
    _ arrived: ArrivedRequest, of site: WebSite, _ listeners: Listeners
  ) -> Answer {
    guard
      let request = Request(
        method: arrived.method, target: arrived.target, headers: arrived.headers,
        body: arrived.body, address: arrived.address)
    else {
      let response = unreadable(arrived)
      return Answer(
        status: response.status, headers: response.headers.map { ($0.name, $0.value) },
        body: response.body)
    }
    var response = site.answer(request)
    var live: LiveStream?
    if response.isLive {
      let stream = LiveStream(beginning: response.body)
      if listeners.add(stream) {
        live = stream
      } else {
        response = Response(status: 503, headers: [.init("Retry-After", "60")]).guarded()
      }
    }
    return Answer(
      status: response.status, headers: response.headers.map { ($0.name, $0.value) },
      body: response.body, live: live)
  }

  /// A request that cannot even be read: of another method, or with an address nobody has.
  private static func unreadable(_ arrived: ArrivedRequest) -> Response {
    let isMethod = Request.Method(rawValue: arrived.method) != nil
    let status = isMethod ? 400 : 405
    var response =
      arrived.target.hasPrefix("/\(WebSite.programRoot.joined(separator: "/"))/")
      ? Problem(
        status: status, code: isMethod ? "invalid" : "method",
        detail: "Ask for what /api/v1/openapi.json describes."
      ).response : Response(status: status)
    if !isMethod { response.headers.append(.init("Allow", "GET, HEAD, POST")) }
    return response.guarded()
  }

  /// What has to happen every second: what other programs did is taken in, reads are written
  /// down, and whoever listens hears of changes.
  ///
  /// - Throws: when reads cannot be written down: they are kept, nobody is shown to anybody until
  ///   they are, and the caller says so.
  public func tick() throws {
    defer {
      let now = site.clock.mission()
      let run = site.planner.run
      let (position, clock) = site.hall.read { state, position in
        (position, DocumentLanguage.english.clock(now, offset: state.utcOffset))
      }
      // Work that is under way changes pages, too, and not the mission.
      let changes = position + site.uploads.changes + site.past.changes
      listeners.tell(changes, run, clock: clock)
    }
    try site.bookReads()
    try site.hall.catchUp()
  }

  /// Finishes what is being answered, and listens no more.
  public func stop() {
    listeners.finish()
    server.stop()
  }
}

/// Whoever listens for changes, within a bound. Nothing said to them is about anybody: a page then
/// asks for itself, and is told what its account may know.
final class Listeners: Sendable {
  static let atMost = 200

  private struct Inside {
    var streams: [LiveStream] = []
    var position = 0
    var run: PlanRun?
    var ticks = 0
  }

  private let inside = Mutex(Inside())

  /// - Returns: false when too many listen already.
  func add(_ stream: LiveStream) -> Bool {
    inside.withLock { inside in
      inside.streams.removeAll(where: \.isOver)
      guard inside.streams.count < Self.atMost else { return false }
      inside.streams.append(stream)
      return true
    }
  }

  /// Tells of a change when the position moved, that the planner went on, and of the time every ten
  /// seconds.
  func tell(_ position: Int, _ run: PlanRun?, clock: String) {
    let (streams, lines) = inside.withLock { inside in
      var lines = ""
      if position != inside.position && inside.position > 0 {
        lines += "event: changed\ndata: \n\n"
      }
      if run != inside.run { lines += "event: planning\ndata: \n\n" }
      if inside.ticks % 10 == 0 { lines += "event: beat\ndata: \(clock)\n\n" }
      (inside.position, inside.run) = (position, run)
      inside.ticks += 1
      return (inside.streams, Array(lines.utf8))
    }
    if lines.isEmpty { return }
    for stream in streams { stream.send(lines) }
  }

  func finish() {
    let streams = inside.withLock { inside in
      defer { inside.streams = [] }
      return inside.streams
    }
    for stream in streams { stream.finish() }
  }
}
