public import HTTP
public import Site

import Application
import Synchronization
public import Wire

/// Asks a site as a browser does, without a socket: keeps cookies, sends forms with their marks,
/// follows nothing by itself.
public final class TestBrowser: Sendable {
  private let site: WebSite
  private let cookies = Mutex<[String: String]>([:])

  public init(_ site: WebSite) { self.site = site }

  /// The cookie of the session; empty when nobody is signed in.
  public var session: String {
    get { cookies.withLock { $0["__Host-safar"] ?? "" } }
    set { cookies.withLock { $0["__Host-safar"] = newValue } }
  }

  /// Reads pages in another language: `ru`, `tg`, `fa`.
  public func speak(_ language: String) {
    cookies.withLock { $0["__Host-safar-language"] = language }
  }

  @discardableResult
  public func get(_ target: String, headers: [String: String] = [:]) -> Response {
    send("GET", target, headers: headers, body: [])
  }

  @discardableResult
  public func get(_ route: Route) -> Response { get(route.path) }

  /// Sends a form as its page would: with the session's mark, and an identifier that is new unless
  /// `fields` names one.
  @discardableResult
  public func post(_ target: String, _ fields: KeyValuePairs<String, String> = [:]) -> Response {
    post(target, fields: fields.map { FormData.Field($0.key, $0.value) })
  }

  @discardableResult
  public func post(_ target: String, fields: [FormData.Field]) -> Response {
    var form = fields
    if let token = SessionToken(cookie: session), !form.contains(where: { $0.name == "form" }) {
      form.append(.init("form", token.formToken))
    }
    return send(
      "POST", target,
      headers: [
        "content-type": "application/x-www-form-urlencoded", "sec-fetch-site": "same-origin",
      ], body: Array(FormData(fields: form).urlEncoded.utf8))
  }

  @discardableResult
  public func post(_ route: Route, _ fields: KeyValuePairs<String, String> = [:]) -> Response {
    post(route.path, fields)
  }

  /// Sends a form with a file in its field `file` (RFC 7578).
  @discardableResult
  public func post(
    _ route: Route, file: [UInt8], _ fields: KeyValuePairs<String, String> = [:]
  ) -> Response {
    let mark = "----a-mark-that-no-file-holds"
    var body: [UInt8] = []
    func part(_ head: String, _ bytes: [UInt8]) {
      body += Array("--\(mark)\r\nContent-Disposition: form-data; \(head)\r\n\r\n".utf8)
      body += bytes + Array("\r\n".utf8)
    }
    let token = SessionToken(cookie: session).map { [("form", $0.formToken)] } ?? []
    for (name, value) in token + fields.map({ ($0.key, $0.value) }) {
      part("name=\"\(name)\"", Array(value.utf8))
    }
    part("name=\"file\"; filename=\"list.csv\"", file)
    return send(
      "POST", route.path,
      headers: [
        "content-type": "multipart/form-data; boundary=\(mark)", "sec-fetch-site": "same-origin",
      ], body: body + Array("--\(mark)--\r\n".utf8))
  }

  /// Sends anything at all.
  public func send(
    _ method: String, _ target: String, headers: [String: String], body: [UInt8]
  ) -> Response {
    let cookie = cookies.withLock { cookies in
      cookies.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
    }
    let all = headers.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
    guard
      let request = Request(
        method: method, target: target, headers: all + [(name: "cookie", value: cookie)],
        body: body, address: "127.0.0.1")
    else { return Response(status: 400) }
    let response = site.answer(request)
    for header in response.headers where header.name == "Set-Cookie" {
      let pair = header.value.prefix { $0 != ";" }
      let name = String(pair.prefix { $0 != "=" })
      let value = String(pair.dropFirst(name.count + 1))
      cookies.withLock { $0[name] = value.isEmpty ? nil : value }
    }
    return response
  }
}

extension Response {
  /// The body as text.
  public var text: String { String(decoding: body, as: UTF8.self) }
}
