/// Text of a list's cells as a reader takes it: spaces, letters that look alike, digits of any
/// script.
enum ListText {
  /// A cell without the spaces around it and the doubled ones within; digits in ASCII; Arabic yeh
  /// and kaf as Persian ones.
  static func cleaned(_ cell: String) -> String {
    var scalars = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in cell.unicodeScalars {
      if isSpace(scalar) {
        spaceIsDue = !scalars.isEmpty
        continue
      }
      if spaceIsDue {
        scalars.append(" ")
        spaceIsDue = false
      }
      scalars.append(plain(scalar))
    }
    return String(scalars)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x20, 0xA0, 0x2007, 0x202F, 0x200B, 0xFEFF: true
    default: false
    }
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x0660...0x0669: Unicode.Scalar(scalar.value - 0x0660 + 0x30)!
    case 0x06F0...0x06F9: Unicode.Scalar(scalar.value - 0x06F0 + 0x30)!
    case 0x064A, 0x0649: "\u{06CC}"
    case 0x0643: "\u{06A9}"
    default: scalar
    }
  }

  /// A heading or a word of a closed list, ready to be looked up: cleaned, lower case, without the
  /// full stops of abbreviations.
  static func folded(_ cell: String) -> String {
    cleaned(cell).lowercased().filter { $0 != "." && $0 != "'" && $0 != "’" && $0 != ":" }
  }

  /// Whether a name mixes writing systems: one of its letters only looks right.
  static func mixesScripts(_ text: String) -> Bool {
    var (latin, cyrillic, arabic) = (false, false, false)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: latin = true
      case 0x400...0x52F: cyrillic = true
      case 0x600...0x6FF, 0xFB50...0xFEFC: arabic = true
      default: break
      }
    }
    return [latin, cyrillic, arabic].count { $0 } > 1
  }
}
