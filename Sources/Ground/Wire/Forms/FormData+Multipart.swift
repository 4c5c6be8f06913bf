import Basics

extension FormData {
  /// Reads `multipart/form-data` (RFC 7578).
  ///
  /// - Parameter boundary: as the content type names it, without the leading dashes.
  public init(multipart bytes: [UInt8], boundary: String) throws(FormFault) {
    self.init()
    guard (1...70).contains(boundary.utf8.count) else { throw .malformed }
    let mark = Array("--\(boundary)".utf8)
    guard bytes.starts(with: mark) else { throw .malformed }
    var place = mark.count
    while true {
      if bytes[place...].starts(with: Array("--".utf8)) { return }
      guard bytes[place...].starts(with: Self.lineEnd) else { throw .malformed }
      let start = place + 2
      guard let end = Self.find(Self.lineEnd + mark, in: bytes, from: start) else {
        throw .malformed
      }
      try take(bytes[start..<end])
      place = end + 2 + mark.count
    }
  }

  private static let lineEnd = Array("\r\n".utf8)

  private static func find(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard bytes.count >= needle.count, start <= bytes.count - needle.count else { return nil }
    return (start...bytes.count - needle.count).first {
      bytes[$0] == needle[0] && bytes[$0..<$0 + needle.count].elementsEqual(needle)
    }
  }

  private mutating func take(_ part: ArraySlice<UInt8>) throws(FormFault) {
    let whole = Array(part)
    guard let end = Self.find(Self.lineEnd + Self.lineEnd, in: whole, from: 0),
      end <= Limits.formPartHeaderBytes,
      let head = String(validating: whole[..<end], as: UTF8.self),
      let disposition = head.split(whereSeparator: \.isNewline).first(where: {
        $0.lowercased().hasPrefix("content-disposition:")
      }), let name = Self.parameter("name", of: disposition)
    else { throw .malformed }
    let body = Array(whole[(end + 4)...])
    if let fileName = Self.parameter("filename", of: disposition) {
      guard fields.count + files.count < Limits.formFields else { throw .tooManyFields }
      files.append(File(name: name, fileName: fileName, bytes: body))
    } else {
      guard let value = String(validating: body, as: UTF8.self) else { throw .malformed }
      try add(Field(name, value))
    }
  }

  /// `name="value"` behind a semicolon; browsers write quotes inside a value as `%22`.
  private static func parameter(_ name: String, of line: Substring) -> String? {
    for piece in line.split(separator: ";").dropFirst() {
      let pair = piece.split(separator: "=", maxSplits: 1)
      guard pair.count == 2, pair[0].filter({ $0 != " " }) == name else { continue }
      let value = pair[1].drop { $0 == " " }
      guard value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") else {
        return String(value)
      }
      return String(value[value.index(after: value.startIndex)..<end]).replacing("%22", with: "\"")
    }
    return nil
  }
}
