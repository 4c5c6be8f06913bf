/// The script a letter belongs to; decided letter by letter, for lists mix scripts in a cell.
public enum Script: Sendable {
  case latin, cyrillic, persoArabic

  /// - Returns: nil for what is no letter of these scripts.
  public init?(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x400...0x52F: self = .cyrillic
    case 0x621...0x64A, 0x66E...0x6D3, 0x6D5: self = .persoArabic
    default: return nil
    }
  }
}
