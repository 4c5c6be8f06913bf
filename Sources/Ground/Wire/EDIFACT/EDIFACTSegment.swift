/// A segment of UN/EDIFACT (ISO 9735): a tag and its data elements, each of one or more components.
///
/// Empty components and elements at an end say nothing and are dropped, so that one meaning has
/// one form.
public struct EDIFACTSegment: Hashable, Sendable {
  public let tag: String
  public let elements: [[String]]

  public init(_ tag: String, _ elements: [[String]]) {
    self.tag = tag
    var kept = elements.map { Self.trimmed($0, while: \.isEmpty) }
    kept = Self.trimmed(kept, while: \.isEmpty)
    self.elements = kept
  }

  /// The component at these places, counted from 0; empty where there is none.
  public subscript(element: Int, component: Int = 0) -> String {
    guard element < elements.count, component < elements[element].count else { return "" }
    return elements[element][component]
  }

  private static func trimmed<T>(_ values: [T], while isEmpty: (T) -> Bool) -> [T] {
    var values = values[...]
    while let last = values.last, isEmpty(last) { values.removeLast() }
    return Array(values)
  }
}

/// Why bytes are no EDIFACT, or segments cannot be written; never what stood there.
public enum EDIFACTFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// More bytes or segments than `Limits` allows.
  case tooLong
  /// A character outside of the repertoire UNOA, in that segment, counted from 1.
  case character(segment: Int)
  /// A tag that is not three capital letters.
  case tag(segment: Int)
  /// The bytes end within a segment.
  case open(segment: Int)
  /// The separators that the bytes announce cannot be told apart.
  case separators

  public var description: String {
    switch self {
    case .tooLong: "The message is too long. Send it in parts."
    case .character(let segment):
      "Segment \(segment) has a character that UNOA does not have: capital letters, digits and "
        + "some signs only."
    case .tag(let segment): "Segment \(segment) does not begin with a tag of three letters."
    case .open(let segment): "The message ends within segment \(segment). Ask for it again."
    case .separators: "The separators in UNA cannot be told apart."
    }
  }
}

/// The characters that structure a message.
struct EDIFACTSeparators {
  var component = UInt8(ascii: ":")
  var element = UInt8(ascii: "+")
  var decimal = UInt8(ascii: ".")
  var release = UInt8(ascii: "?")
  var reserved = UInt8(ascii: " ")
  var terminator = UInt8(ascii: "'")

  /// The six characters behind `UNA`.
  init?(advice: ArraySlice<UInt8>) {
    let bytes = Array(advice)
    guard bytes.count == 6 else { return nil }
    (component, element, decimal) = (bytes[0], bytes[1], bytes[2])
    (release, reserved, terminator) = (bytes[3], bytes[4], bytes[5])
    let structural = [component, element, release, terminator]
    let isSign = { (byte: UInt8) in
      (33...126).contains(byte) && !(48...57).contains(byte) && !(65...90).contains(byte)
    }
    guard Set(structural).count == 4, structural.allSatisfy(isSign) else { return nil }
  }

  init() {}

  func isStructural(_ byte: UInt8) -> Bool {
    byte == component || byte == element || byte == release || byte == terminator
  }
}

/// The repertoire UNOA: capital letters, digits, space and the signs of level A of ISO 9735.
public enum UNOA {
  private static let signs = Set(" .,-()/='+:?!\"%&*;<>".utf8)

  public static func isAllowed(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (48...57).contains(byte) || signs.contains(byte)
  }
}
