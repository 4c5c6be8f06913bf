/// The one place that puts foreign pieces into a line of text.
///
/// In a line read from right to left the bidirectional algorithm turns an unprotected
/// `1997-10-24` into `24-10-1997` and a telephone number back to front, silently. Each piece is
/// therefore wrapped in an isolate (Unicode Standard Annex 9, section 2.4): U+2066 or U+2067
/// in front, U+2069 behind; neighbours then cannot change its order.
public enum Isolated {
  /// A date in digits, number, telephone number, document number, plate, seat, time or weight:
  /// always read from left to right.
  ///
  /// Unchanged in a line that is read from left to right and needs no protection.
  public static func value(_ text: String, in direction: Direction) -> String {
    direction == .rightToLeft && !text.isEmpty ? wrapped(text, as: .leftToRight) : text
  }

  /// A number, in Latin digits: operational numbers are the same in every language.
  public static func value(_ number: Int, in direction: Direction) -> String {
    value(String(number), in: direction)
  }

  /// A name of a person or place, or other free text, in whatever script it is written.
  ///
  /// Wrapped when its own direction is not the line's; a name without letters counts as a value.
  public static func name(_ text: String, in direction: Direction) -> String {
    let own = self.direction(of: text) ?? .leftToRight
    return own == direction || text.isEmpty ? plain(text) : wrapped(text, as: own)
  }

  /// A sentence, with every run of letters or digits of another direction in it wrapped by itself:
  /// a telephone number in a Dari sentence stays in order.
  public static func sentence(_ text: String, in direction: Direction) -> String {
    guard direction == .rightToLeft, self.direction(of: text) == .rightToLeft else {
      return name(text, in: direction)
    }
    var out = ""
    var run = ""
    // What may belong to the run or stand behind it.
    var between = ""
    for scalar in plain(text).unicodeScalars {
      if isForeign(scalar) {
        run.unicodeScalars.append(contentsOf: between.unicodeScalars)
        run.unicodeScalars.append(scalar)
        between = ""
      } else if scalar.isASCII || scalar.value == 0x2013, !run.isEmpty {
        between.unicodeScalars.append(scalar)
      } else {
        out += (run.isEmpty ? "" : wrapped(run, as: .leftToRight)) + between
        (run, between) = ("", "")
        out.unicodeScalars.append(scalar)
      }
    }
    return out + (run.isEmpty ? "" : wrapped(run, as: .leftToRight)) + between
  }

  /// A letter or digit that is read from left to right, or the sign in front of a telephone number.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "+" || (48...57).contains(scalar.value)
      || (scalar.value < 0x590 && scalar.properties.isAlphabetic)
  }

  private static func wrapped(_ text: String, as direction: Direction) -> String {
    (direction == .leftToRight ? "\u{2066}" : "\u{2067}") + plain(text) + "\u{2069}"
  }

  /// `text` without the invisible characters that steer direction: those of the input could end
  /// our isolate early and reorder the rest of the line.
  public static func plain(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.lazy.filter { !isControl($0) })
    return String(kept)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The direction of the first letter, or nil when there is none.
  ///
  /// Arabic and Hebrew blocks are read from right to left; every other letter from left to right.
  static func direction(of text: String) -> Direction? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x06F0...0x06F9, 0x0660...0x0669: continue
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF: return .rightToLeft
      default: if scalar.properties.isAlphabetic { return .leftToRight }
      }
    }
    return nil
  }
}
