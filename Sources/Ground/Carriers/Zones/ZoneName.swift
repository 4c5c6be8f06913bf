import Names

/// A name as a machine-readable zone writes it: the primary identifier, then the secondary ones,
/// each of one or more parts in the letters A to Z.
///
/// ICAO Doc 9303 part 3, section 3.4: who has no family name has a primary identifier alone.
public struct ZoneName: Hashable, Sendable {
  public var primary: [String]
  public var secondary: [String]

  /// Parts that are letters already; what holds no letter is left out.
  public init(primary: [String], secondary: [String]) {
    (self.primary, self.secondary) = (primary, secondary)
  }

  /// A name in any script, transliterated.
  ///
  /// - Parameter given: given names in the order they are spoken, a father's name among them.
  public init(family: String, given: [String]) {
    let parts = { (text: String) in
      MachineReadable.transliterate(text).split(separator: " ").map(String.init)
    }
    let (family, given) = (parts(family), given.flatMap(parts))
    self.init(primary: family.isEmpty ? given : family, secondary: family.isEmpty ? [] : given)
  }

  public var isEmpty: Bool { primary.isEmpty }

  /// The name as it is written when there is room for all of it.
  public var whole: String { Self.joined(primary, secondary) }

  /// The name in a field of `width` positions, shortened where it must be.
  ///
  /// By part 4, section 4.2.3 (the same in parts 5 to 7): the primary identifier loses parts to
  /// their initials, from the last, until the secondary one has room for a letter; then the
  /// secondary one is shortened. A shortened name ends in a letter in the field's last position,
  /// which tells its reader so; a name that just fits does too.
  public func field(_ width: Int) -> String {
    let whole = whole
    if whole.utf8.count <= width { return Self.padded(whole, width) }
    if secondary.isEmpty { return Self.padded(Self.cut(primary, width), width) }
    let initials = Self.initials(primary, width - 3)
    for extra in 0...8 {
      let given = Self.cut(secondary, width - 2 - initials.utf8.count + extra)
      let family =
        extra == 0 && initials.utf8.count + 2 + given.utf8.count == width
        ? initials : Self.cut(primary, width - 2 - given.utf8.count)
      if family.utf8.count + 2 + given.utf8.count == width { return family + "<<" + given }
    }
    return Self.padded(initials + "<<" + secondary[0].prefix(1), width)
  }

  /// Reads a name field; fillers behind the name are dropped.
  public init(field: String) {
    let bytes = Array(field.utf8)
    let filler = UInt8(ascii: "<")
    let gap = bytes.indices.dropLast().first { bytes[$0] == filler && bytes[$0 + 1] == filler }
    let parts = { (slice: ArraySlice<UInt8>) in
      slice.split(separator: filler).map { String(decoding: $0, as: UTF8.self) }
    }
    self.init(
      primary: parts(bytes[..<(gap ?? bytes.count)]),
      secondary: parts(bytes[(gap ?? bytes.count)...])
    )
  }

  private static func joined(_ primary: [String], _ secondary: [String]) -> String {
    let family = primary.joined(separator: "<")
    return secondary.isEmpty ? family : family + "<<" + secondary.joined(separator: "<")
  }

  static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: "<", count: max(0, width - text.utf8.count))
  }

  /// The parts in at most `room` positions: the last of them first lose letters, down to one;
  /// parts with no room for a letter are left out.
  private static func cut(_ parts: [String], _ room: Int) -> String {
    shortened(parts, room) { _, length, excess in max(1, length - excess) }
  }

  /// The same, but every part that is shortened becomes its initial, unless it is the first.
  private static func initials(_ parts: [String], _ room: Int) -> String {
    shortened(parts, room) { index, length, excess in index > 0 ? 1 : max(1, length - excess) }
  }

  private static func shortened(
    _ parts: [String], _ room: Int, to length: (_ index: Int, _ length: Int, _ excess: Int) -> Int
  ) -> String {
    for kept in stride(from: parts.count, to: 0, by: -1) {
      var parts = Array(parts.prefix(kept))
      var excess = parts.reduce(kept - 1) { $0 + $1.utf8.count } - room
      for index in parts.indices.reversed() where excess > 0 {
        let before = parts[index].utf8.count
        parts[index] = String(parts[index].prefix(length(index, before, excess)))
        excess -= before - parts[index].utf8.count
      }
      if excess <= 0 { return parts.joined(separator: "<") }
    }
    return String(parts[0].prefix(max(0, room)))
  }
}
