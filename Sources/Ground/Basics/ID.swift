/// What an identifier points at; the letter it is printed with.
public protocol IDTag: Sendable {
  /// One to three capital letters, unique in the mission: `P`, `H`, `MV`.
  static var prefix: String { get }
}

/// A typed identifier that any node can make alone: the node's number and a count of its own.
///
/// Printed as `P-000231-K` (head office, node 0) or `P-3-000231-X` (node 3): digits and one check
/// letter, so that it survives a radio, a bad carbon copy and a tired reader.
public struct ID<Tag: IDTag>: Hashable, Comparable, Sendable {
  /// The node in the upper 16 bits, its count in the lower 48.
  public let raw: UInt64

  @inlinable public init(raw: UInt64) { self.raw = raw }

  /// - Parameters:
  ///   - node: the installation that made the identifier, 0 being the head office.
  ///   - number: that node's count, from 1; at most 2^48 - 1.
  @inlinable public init(node: NodeNumber = 0, number: Int) {
    precondition(number > 0 && number < 1 << 48, "an id's number is between 1 and 2^48 - 1")
    raw = UInt64(node) << 48 | UInt64(number)
  }

  @inlinable public var node: NodeNumber { NodeNumber(raw >> 48) }
  @inlinable public var number: Int { Int(raw & 0xFFFF_FFFF_FFFF) }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.raw < b.raw }
}

/// The number of an installation within its mission.
public typealias NodeNumber = UInt16

extension ID: CustomStringConvertible, LosslessStringConvertible {
  public var description: String { PrintedID.text(prefix: Tag.prefix, raw: raw) }

  /// Reads a printed identifier; case and spaces do not matter, the check letter does.
  public init?(_ text: String) {
    guard let (prefix, raw) = PrintedID.parse(text), prefix == Tag.prefix else { return nil }
    self.raw = raw
  }
}

/// The printed form shared by all identifiers.
public enum PrintedID {
  public static func text(prefix: String, raw: UInt64) -> String {
    let node = raw >> 48
    let digits = String(raw & 0xFFFF_FFFF_FFFF)
    let padded = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    let letter = CheckLetter.of(prefix: prefix, node: node, number: padded)
    return node == 0
      ? "\(prefix)-\(padded)-\(letter)" : "\(prefix)-\(node)-\(padded)-\(letter)"
  }

  /// The prefix and raw value of a printed identifier, or nil when it is misspelt.
  public static func parse(_ text: String) -> (prefix: String, raw: UInt64)? {
    guard text.utf8.count <= 40 else { return nil }
    let plain = text.uppercased().filter { $0 != " " }
    let parts = plain.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4 else { return nil }
    let prefix = String(parts[0])
    let node = parts.count == 4 ? NodeNumber(parts[1]) : 0
    guard let node, parts.count == 3 || node > 0 else { return nil }
    let digits = String(parts[parts.count - 2])
    guard digits.utf8.allSatisfy({ $0 >= 48 && $0 <= 57 }), let number = UInt64(digits),
      number > 0, number < 1 << 48
    else { return nil }
    let raw = UInt64(node) << 48 | number
    guard self.text(prefix: prefix, raw: raw) == plain else { return nil }
    return (prefix, raw)
  }
}

/// A check letter over a printed identifier.
///
/// Position weights are powers of 5, a primitive root of 23, taken modulo 23: every single wrong
/// character and every swap of two characters changes the sum. I, O and Q are not used.
enum CheckLetter {
  private static let letters: [Character] = Array("ABCDEFGHJKLMNPRSTUVWXYZ")

  static func of(prefix: String, node: UInt64, number: String) -> Character {
    var sum = 0
    var weight = 1
    for byte in "\(prefix)/\(node)/\(number)".utf8.reversed() {
      sum = (sum + weight * value(of: byte)) % 23
      weight = weight * 5 % 23
    }
    return letters[sum]
  }

  private static func value(of byte: UInt8) -> Int {
    byte >= 48 && byte <= 57 ? Int(byte) - 48 : Int(byte) % 23
  }
}
