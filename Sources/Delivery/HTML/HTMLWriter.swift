/// Writes a page as bytes, from its beginning to its end.
///
/// Text and attribute values are always escaped; names of elements and attributes are literals of
/// the program. Nothing is kept but the bytes: closures run at once, and there is no tree.
public struct HTMLWriter: ~Copyable {
  private var bytes: [UInt8] = []

  public init(reserving capacity: Int = 16 << 10) { bytes.reserveCapacity(capacity) }

  /// The page.
  public consuming func finish() -> [UInt8] { bytes }

  /// Bytes written so far.
  public var count: Int { bytes.count }

  /// Text as it stands, whatever it holds.
  public mutating func text(_ text: String) { escape(text) }

  public mutating func text(_ number: Int) { escape(String(number)) }

  /// Markup that is a literal of the program: the document type, and nothing else needs it.
  public mutating func raw(_ markup: StaticString) { append(markup) }

  public mutating func element(
    _ name: StaticString, _ attributes: Attribute..., body: (inout HTMLWriter) throws -> Void
  ) rethrows {
    open(name, attributes)
    try body(&self)
    close(name)
  }

  /// An element that holds text alone.
  public mutating func element(_ name: StaticString, _ attributes: Attribute..., text: String) {
    open(name, attributes)
    escape(text)
    close(name)
  }

  /// An element that holds nothing and is not closed: `input`, `meta`, `br`.
  public mutating func empty(_ name: StaticString, _ attributes: Attribute...) {
    open(name, attributes)
  }

  private mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    append(name)
    for attribute in attributes where attribute.isThere {
      bytes.append(UInt8(ascii: " "))
      append(attribute.name)
      if let value = attribute.value {
        append("=\"")
        escape(value)
        bytes.append(UInt8(ascii: "\""))
      }
    }
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func close(_ name: StaticString) {
    append("</")
    append(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ text: String) {
    var text = text
    text.withUTF8 { buffer in
      var plain = 0
      for index in buffer.indices {
        let replacement: StaticString
        switch buffer[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        case UInt8(ascii: "'"): replacement = "&#39;"
        // No page needs one, and some readers stop at it.
        case 0: replacement = ""
        default: continue
        }
        bytes.append(contentsOf: buffer[plain..<index])
        append(replacement)
        plain = index + 1
      }
      bytes.append(contentsOf: buffer[plain...])
    }
  }
}
