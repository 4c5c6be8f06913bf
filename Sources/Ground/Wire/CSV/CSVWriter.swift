extension TextTable {
  /// Comma-separated values in UTF-8, lines ended by CRLF. A cell that a spreadsheet would run as a
  /// formula gets an apostrophe in front.
  ///
  /// - Parameters:
  ///   - separator: an ASCII character; a semicolon where the comma is a decimal point.
  ///   - mark: a byte order mark in front, without which office programs guess the encoding.
  public func csv(separator: Character = ",", mark: Bool = true) -> [UInt8] {
    var out: [UInt8] = mark ? [0xEF, 0xBB, 0xBF] : []
    for row in rows {
      for (index, cell) in row.enumerated() {
        if index > 0 { out.append(separator.asciiValue ?? UInt8(ascii: ",")) }
        Self.write(Self.harmless(cell), to: &out)
      }
      out += [13, 10]
    }
    return out
  }

  /// A cell that cannot be a formula. OWASP, "CSV Injection". A telephone number is text as well:
  /// after a plus sign office programs would make it a rounded number.
  public static func harmless(_ cell: String) -> String {
    guard let first = cell.utf8.first else { return cell }
    return mayRun(first) ? "'" + cell : cell
  }

  /// What a cell said before `harmless`: lists come back from where they were sent.
  public static func asItWas(_ cell: String) -> String {
    let bytes = cell.utf8
    guard bytes.count > 1, bytes.first == UInt8(ascii: "'"),
      mayRun(bytes[bytes.index(after: bytes.startIndex)])
    else { return cell }
    return String(cell.dropFirst())
  }

  private static func mayRun(_ first: UInt8) -> Bool {
    first < 0x20 || first == 0x7F || "=+-@".utf8.contains(first)
  }

  private static func write(_ cell: String, to out: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { [9, 10, 13, 34, 44, 59].contains($0) }
    guard needsQuotes else {
      out += cell.utf8
      return
    }
    out.append(34)
    for byte in cell.utf8 {
      if byte == 34 { out.append(34) }
      out.append(byte)
    }
    out.append(34)
  }
}
