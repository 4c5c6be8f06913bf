import Basics
public import Wire

/// What a browser or a program asks, as a value: no socket in sight.
public struct Request: Sendable {
  public enum Method: String, Sendable { case get = "GET", head = "HEAD", post = "POST" }

  public var method: Method
  /// The decoded pieces of the path: `/movements/M-000012-K` is `["movements", "M-000012-K"]`.
  public var path: [String]
  public var query: FormData
  /// Names in lower case.
  public var headers: [(name: String, value: String)]
  public var body: [UInt8]
  /// The other side's numeric address.
  public var address: String

  public init(
    method: Method, path: [String], query: FormData = FormData(),
    headers: [(name: String, value: String)] = [], body: [UInt8] = [], address: String = ""
  ) {
    (self.method, self.path, self.query) = (method, path, query)
    (self.headers, self.body, self.address) = (headers, body, address)
  }

  /// Reads a request line's parts; nil when they are malformed, too long, or of another method.
  ///
  /// - Parameter target: the path with its query, as sent.
  public init?(
    method: String, target: String, headers: [(name: String, value: String)], body: [UInt8],
    address: String
  ) {
    guard let method = Method(rawValue: method), target.utf8.first == UInt8(ascii: "/"),
      target.utf8.count <= Limits.addressBytes
    else { return nil }
    let parts = target.utf8.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    var path: [String] = []
    for piece in parts[0].split(separator: UInt8(ascii: "/")) {
      // A piece that decodes to a slash, a dot or a control character is nobody's page.
      guard let text = PercentCoding.decoded(piece), text != ".", text != "..",
        !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0 == "/" || $0 == "\\" })
      else { return nil }
      path.append(text)
    }
    guard let query = try? FormData(urlEncoded: parts.count > 1 ? Array(parts[1]) : []) else {
      return nil
    }
    self.init(
      method: method, path: path, query: query,
      headers: headers.map { ($0.name.lowercased(), $0.value) }, body: body, address: address)
  }

  public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// A cookie's value (RFC 6265 §5.4).
  public func cookie(_ name: String) -> String? {
    for pair in (header("cookie") ?? "").split(separator: ";") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0].drop(while: { $0 == " " }) == name { return String(parts[1]) }
    }
    return nil
  }

  /// The form in the body.
  public func form() throws(FormFault) -> FormData {
    let type = header("content-type") ?? ""
    if type.hasPrefix("multipart/form-data"), let mark = type.range(of: "boundary=") {
      let boundary = type[mark.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
      return try FormData(multipart: body, boundary: String(boundary))
    }
    guard type.hasPrefix("application/x-www-form-urlencoded"), body.count <= Limits.formBytes
    else { throw .malformed }
    return try FormData(urlEncoded: body)
  }

  /// A form that another site's page sent is not a form of ours: the browser says so itself.
  ///
  /// Fetch Metadata (W3C), else the `Origin` header against `Host`.
  public var isFromAnotherSite: Bool {
    if let site = header("sec-fetch-site") { return site != "same-origin" && site != "none" }
    guard let origin = header("origin") else { return false }
    let host = origin.split(separator: "/").last.map(String.init)
    return host != header("host")
  }
}

extension String {
  /// Where a piece of text lies; the standard library's search without Foundation.
  fileprivate func range(of piece: String) -> Range<String.Index>? { ranges(of: piece).first }
}
