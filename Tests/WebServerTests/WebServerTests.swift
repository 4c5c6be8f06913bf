import Foundation
import Synchronization
import Testing
import WebServer

@Suite struct WebServerTests {
  /// Sends bytes over a socket of its own and reads until the other side closes.
  private func exchange(_ port: UInt16, _ request: String) -> String {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { return "" }
    let bytes = Array(request.utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { break }
      sent += count
    }
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = recv(handle, &piece, piece.count, 0)
      if count <= 0 { break }
      answer += piece.prefix(count)
    }
    return String(decoding: answer, as: UTF8.self)
  }

  private func server(
    limit: Int = 1_000, _ handler: @escaping WebServer.Handler
  ) throws -> WebServer {
    try WebServer(port: 0, threads: 2, bodyBytes: limit, handler: handler)
  }

  @Test func `a request arrives whole and its answer leaves whole`() throws {
    let server = try server { request in
      Answer(
        status: 201, headers: [("X-Said", request.target)],
        body: Array("\(request.method) \(request.address) ".utf8) + request.body)
    }
    let answer = exchange(
      server.port,
      "POST /a%20b?q=1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 5\r\n\r\nСи!")
    #expect(answer.hasPrefix("HTTP/1.1 201"))
    #expect(answer.contains("X-Said: /a%20b?q=1\r\n"))
    #expect(answer.hasSuffix("POST 127.0.0.1 Си!"))
  }

  @Test func `too large a body is refused, announced or not`() throws {
    let called = Mutex(0)
    let server = try server(limit: 100) { _ in
      called.withLock { $0 += 1 }
      return Answer(status: 200, headers: [], body: [])
    }
    let body = String(repeating: "x", count: 300)
    let announced = exchange(
      server.port,
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 300\r\n\r\n\(body)")
    #expect(announced.contains(" 413 "))
    let chunked = exchange(
      server.port,
      "POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
        + "12c\r\n\(body)\r\n0\r\n\r\n")
    #expect(chunked.contains(" 413 "))
    #expect(called.withLock { $0 } == 0)
  }

  @Test func `many at once are each answered with their own`() async throws {
    let server = try server { request in
      Answer(status: 200, headers: [], body: Array(request.target.utf8))
    }
    let port = server.port
    let wrong = await withTaskGroup(of: Int.self) { group in
      for number in 0..<64 {
        group.addTask {
          let answer = exchange(
            port, "GET /\(number) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
          return answer.hasSuffix("\r\n\r\n/\(number)") ? 0 : 1
        }
      }
      return await group.reduce(0, +)
    }
    #expect(wrong == 0)
  }

  @Test func `a port that is taken is refused with its name`() throws {
    let server = try server { _ in Answer(status: 200, headers: [], body: []) }
    #expect(throws: ServerFault.notThere("127.0.0.1", server.port)) {
      try WebServer(port: server.port, threads: 1, bodyBytes: 1) { _ in
        Answer(status: 200, headers: [], body: [])
      }
    }
    server.stop()
    #expect(exchange(server.port, "GET / HTTP/1.1\r\n\r\n") == "")
  }
}
