import Names

/// A row made comparable: numbers only, 80 bytes.
struct Features: Sendable {
  /// Numbers of names in the `NameTable`; 0 is blank.
  var given: Int32 = 0
  var father: Int32 = 0
  var grandfather: Int32 = 0
  var family: Int32 = 0
  var place: Int32 = 0
  /// Number of the form.
  var form: Int32 = 0
  var birth: Birth = .none
  /// Core skeletons of given and father's name, mixed: equal when those are.
  var givenKey: UInt32 = 0
  var fatherKey: UInt32 = 0
  /// The digits of the document, four bits each, and what kind its letters and length make it;
  /// 0 is blank.
  var document: UInt64 = 0
  var documentKind: UInt32 = 0
  /// 0 unknown, 1 male, 2 female.
  var sex: UInt8 = 0
  /// The last nine digits, four bits each; 0 is blank.
  var phone: UInt64 = 0

  /// Reads letters and digits of a document: `P 123-456` is kind P with six digits.
  mutating func read(document text: String) {
    var (letters, digits, count) = (UInt32(0), UInt64(0), UInt32(0))
    for scalar in text.unicodeScalars.prefix(40) {
      if let digit = Digits.value(scalar), count < 15 {
        digits = digits << 4 | UInt64(digit)
        count += 1
      } else if let ascii = scalar.properties.uppercaseMapping.utf8.first, (65...90).contains(ascii)
      {
        letters = (letters << 5 | UInt32(ascii - 64)) & 0xFF_FFFF
      }
    }
    guard count >= 4 else { return }
    (document, documentKind) = (digits, letters << 4 | count)
  }

  mutating func read(phone text: String) {
    var digits: UInt64 = 0
    for scalar in text.unicodeScalars.prefix(40) {
      if let digit = Digits.value(scalar) {
        digits = (digits << 4 | UInt64(digit)) & 0xF_FFFF_FFFF
      }
    }
    phone = digits > 0x9_999 ? digits : 0
  }
}
