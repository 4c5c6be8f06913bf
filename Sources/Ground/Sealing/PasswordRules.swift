/// Which passwords are refused: too short, too long, or so common that a guesser tries them first.
///
/// Sources: NIST SP 800-63B rev. 4 (2025), 3.1.1.2 and OWASP ASVS 5.0, 6.2: length, no rules of
/// composition, no forced change, a check against common and local words, spaces and every script
/// allowed.
public enum PasswordRules {
  /// Characters (Unicode scalars) of the shortest.
  public static let shortest = 12

  public enum Fault: Error, Equatable, Sendable {
    case tooShort, tooLong
    /// It is made of common words, runs on the keyboard, or one thing again and again.
    case tooCommon
    /// It is made of this mission's own words, or of the account's.
    case tooNear
  }

  /// Throws when a password is not to be had.
  ///
  /// - Parameter own: words that a guesser of this mission tries: its name, the sign-in name.
  public static func check(_ password: String, own: [String] = []) throws(Fault) {
    if password.unicodeScalars.count < shortest { throw .tooShort }
    if password.utf8.count > PasswordHash.longest { throw .tooLong }
    let folded = fold(password)
    if Set(folded).count < 5 || isRepeated(folded) || isWalk(password) { throw .tooCommon }
    let russian = fold(CommonStrings.onRussianKeys(password))
    for text in [folded, russian] where isMadeOf(CommonStrings.all, text) { throw .tooCommon }
    let words = own.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
      .map { fold(String($0)) }.filter { $0.count >= 3 }
    let local = CommonStrings.all.union(words)
    if !words.isEmpty && isMadeOf(local, folded) { throw .tooNear }
  }

  /// Small letters; digits and signs that stand for letters become them; other signs go.
  static func fold(_ text: String) -> [Character] {
    text.lowercased().compactMap { letter in
      switch letter {
      case "@", "4": "a"
      case "3": "e"
      case "1": "i"
      case "0": "o"
      case "$", "5": "s"
      case "7": "t"
      case _ where letter.isLetter || letter.isNumber: letter
      default: nil
      }
    }
  }

  /// One thing of up to six letters again and again.
  private static func isRepeated(_ text: [Character]) -> Bool {
    (1...6).contains { length in
      text.count >= 2 * length
        && text.indices.dropFirst(length).allSatisfy { text[$0] == text[$0 - length] }
    }
  }

  /// Whether most of the keys lie beside the one before: `1qa2ws3ed4rf`, `zaqwsxcderfv`.
  private static func isWalk(_ text: String) -> Bool {
    let places = text.lowercased().map { CommonStrings.keys[$0] }
    let steps = zip(places, places.dropFirst()).count { one, other in
      guard let one, let other else { return false }
      return abs(one.row - other.row) <= 1 && abs(one.column - other.column) <= 2
    }
    return steps * 5 >= (places.count - 1) * 3
  }

  /// Whether a text is nothing but known strings and at most five letters besides: a year, a
  /// number at the end.
  private static func isMadeOf(_ known: Set<[Character]>, _ text: [Character]) -> Bool {
    if text.count > 128 { return false }
    // The fewest letters that no known string covers, up to each place.
    var left = Array(0...text.count)
    for end in text.indices.map({ $0 + 1 }) {
      left[end] = left[end - 1] + 1
      for length in 3...20 where length <= end && left[end - length] < left[end] {
        if known.contains(Array(text[end - length..<end])) { left[end] = left[end - length] }
      }
    }
    return left[text.count] <= 5
  }
}
