/// What is answered, as a value.
public struct Response: Equatable, Sendable {
  public struct Header: Equatable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  public var status: Int
  public var headers: [Header]
  public var body: [UInt8]
  /// The answer goes on: whoever serves it sends lines as they come (server-sent events).
  public var isLive = false

  public init(status: Int, headers: [Header] = [], body: [UInt8] = []) {
    (self.status, self.headers, self.body) = (status, headers, body)
  }

  public func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

extension Response {
  /// A page.
  public static func page(_ html: [UInt8], status: Int = 200) -> Response {
    Response(
      status: status, headers: [.init("Content-Type", "text/html; charset=utf-8")], body: html)
  }

  /// A file to keep.
  ///
  /// - Parameter name: ASCII, made by us, without personal data.
  public static func file(_ bytes: [UInt8], type: String, name: String) -> Response {
    Response(
      status: 200,
      headers: [
        .init("Content-Type", type),
        .init("Content-Disposition", "attachment; filename=\"\(name)\""),
      ], body: bytes)
  }

  /// Our own styles and scripts: kept by the browser until their address changes.
  public static func asset(_ bytes: [UInt8], type: String) -> Response {
    Response(
      status: 200,
      headers: [
        .init("Content-Type", type),
        .init("Cache-Control", "public, max-age=31536000, immutable"),
      ], body: bytes)
  }

  /// After a form: look there, with a new request that reloading does not send again.
  public static func see(_ target: String) -> Response {
    Response(status: 303, headers: [.init("Location", target)])
  }

  /// The beginning of server-sent events (HTML Living Standard, 9.2).
  public static func live() -> Response {
    var response = Response(
      status: 200, headers: [.init("Content-Type", "text/event-stream")],
      body: Array("retry: 5000\n\n".utf8))
    response.isLive = true
    return response
  }

  public static func json(_ bytes: [UInt8], status: Int = 200) -> Response {
    Response(status: status, headers: [.init("Content-Type", "application/json")], body: bytes)
  }

  public mutating func setCookie(_ name: String, _ value: String, seconds: Int?) {
    let age = seconds.map { "; Max-Age=\($0)" } ?? ""
    headers.append(
      .init("Set-Cookie", "\(name)=\(value); Path=/; Secure; HttpOnly; SameSite=Strict\(age)"))
  }

  /// With the headers every answer carries: nothing is framed, sniffed, cached by others, or loaded
  /// from elsewhere.
  ///
  /// OWASP ASVS 5.0 V3.4; `Cache-Control` stays where it is set already.
  public func guarded() -> Response {
    var guarded = self
    let policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
      + "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
      + "base-uri 'none'; object-src 'none'"
    for (name, value) in [
      ("Content-Security-Policy", policy), ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"), ("Cross-Origin-Opener-Policy", "same-origin"),
      ("Cross-Origin-Resource-Policy", "same-origin"), ("Cache-Control", "no-store"),
      ("Permissions-Policy", "camera=(self), geolocation=(), microphone=()"),
    ] where header(name) == nil {
      guarded.headers.append(.init(name, value))
    }
    return guarded
  }
}
