internal import Basics
internal import CMicrohttpd

/// A web server by libmicrohttpd: its own threads, bounded in everything. It writes no log, so that
/// nothing personal is in one.
public final class WebServer: Sendable {
  /// Called on several threads at the same time; it may block its own.
  public typealias Handler = @Sendable (ArrivedRequest) -> Answer

  private let desk: ServerDesk
  private let daemon: DaemonHandle
  /// The port it listens on.
  public let port: UInt16

  /// Listens until `stop`.
  ///
  /// - Parameters:
  ///   - address: numeric IPv4; `127.0.0.1` is this machine alone.
  ///   - port: 0 takes any that is free.
  ///   - bodyBytes: the largest request; what is larger is answered 413.
  /// - Throws: `ServerFault.notThere` when the address or the port cannot be had.
  public init(
    address: String = "127.0.0.1", port: UInt16, threads: Int, bodyBytes: Int,
    handler: @escaping Handler
  ) throws(ServerFault) {
    desk = ServerDesk(bodyBytes: bodyBytes, handler: handler)
    var socket = sockaddr_in()
    guard unsafe safar_fill(&socket, address, port) == 1 else { throw .notThere(address, port) }
    let context = unsafe Unmanaged.passUnretained(desk).toOpaque()
    let started = unsafe withUnsafePointer(to: &socket) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { plain in
        unsafe safar_start(
          plain, UInt32(threads), UInt32(Limits.connections), 60, Limits.headerBytes * 2, context,
          arrived, opened, completed)
      }
    }
    guard let started = unsafe started else { throw .notThere(address, port) }
    daemon = unsafe DaemonHandle(started)
    self.port = unsafe safar_port(started)
  }

  /// Finishes what is being answered, and listens no more.
  public func stop() { daemon.stop() }

  deinit { daemon.stop() }
}

/// Why a server does not listen.
public enum ServerFault: Error, Equatable, Sendable, CustomStringConvertible {
  case notThere(String, UInt16)

  public var description: String {
    switch self {
    case .notThere(let address, let port):
      "\(address):\(port) cannot be listened on; another program may. Name another with --port."
    }
  }
}

/// What the callbacks need, alive as long as the server.
final class ServerDesk: Sendable {
  let bodyBytes: Int
  let handler: WebServer.Handler

  init(bodyBytes: Int, handler: @escaping WebServer.Handler) {
    (self.bodyBytes, self.handler) = (bodyBytes, handler)
  }
}
