import Foundation
import Wire

/// Requests to a WebDriver server and their answers, over a socket of their own each.
struct DriverLine: Sendable {
  let port: UInt16

  /// - Returns: what stands under `value`.
  func ask(_ method: String, _ path: String, _ body: JSON? = nil) throws -> JSON {
    let bytes = body?.bytes ?? []
    let head =
      "\(method) \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\nConnection: close\r\n"
      + "Content-Type: application/json\r\nContent-Length: \(bytes.count)\r\n\r\n"
    let answer = try exchange(Array(head.utf8) + bytes)
    guard let gap = answer.firstRange(of: Array("\r\n\r\n".utf8)) else {
      throw DriverFault("\(method) \(path) was not answered")
    }
    let whole = try JSONNode(JSON(Array(answer[gap.upperBound...])))
    guard let value = try whole.optional("value") else { return .null }
    if let error = try? value.get("error").string() {
      let message = (try? value.get("message").string()) ?? ""
      throw DriverFault("\(method) \(path): \(error): \(message.prefix(300))")
    }
    return value.value
  }

  private func exchange(_ request: [UInt8]) throws -> [UInt8] {
    let handle = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(handle) }
    // No page of a test takes so long; a browser that hangs fails its test, and ends.
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(handle, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isConnected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(handle, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected else { throw DriverFault("port \(port) is closed") }
    var sent = 0
    while sent < request.count {
      let count = request[sent...].withUnsafeBytes {
        send(handle, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { throw DriverFault("port \(port) takes nothing") }
      sent += count
    }
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while !Self.isWhole(answer) {
      let count = recv(handle, &piece, piece.count, 0)
      if count <= 0 { break }
      answer += piece.prefix(count)
    }
    return answer
  }

  /// Whether the announced length is there: the other side may keep the connection open.
  private static func isWhole(_ answer: [UInt8]) -> Bool {
    guard let gap = answer.firstRange(of: Array("\r\n\r\n".utf8)) else { return false }
    let head = String(decoding: answer[..<gap.lowerBound], as: UTF8.self).lowercased()
    guard let mark = head.ranges(of: "content-length:").first else { return false }
    let digits = head[mark.upperBound...].drop(while: { $0 == " " }).prefix(while: \.isNumber)
    return answer.count - gap.upperBound >= Int(digits) ?? 0
  }
}
