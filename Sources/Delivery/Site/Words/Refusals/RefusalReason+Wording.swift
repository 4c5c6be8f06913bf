import Mission

/// A refusal's sentence in the languages the domain does not speak.
struct Translated: Sendable {
  let russian: String
  let tajik: String
  let dari: String

  init(_ russian: String, _ tajik: String, _ dari: String) {
    (self.russian, self.tajik, self.dari) = (russian, tajik, dari)
  }
}

/// The domain says every refusal in English; here is the rest, and a test that nothing is missing.
extension Refusal.Reason: SiteWord {
  var wording: Wording {
    guard let words = Self.words[self] else {
      return Wording(sentence, sentence, sentence, sentence)
    }
    return Wording(sentence, words.russian, words.tajik, words.dari)
  }

  private static let words = peopleWords.merging(casesWords) { first, _ in first }
    .merging(movementsWords) { first, _ in first }
    .merging(accessWords) { first, _ in first }
    .merging(flightsWords) { first, _ in first }
}
