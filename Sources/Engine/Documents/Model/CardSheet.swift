/// Cards of one size, two beside each other and four below, cut from A4 sheets along thin lines.
public struct CardSheet: Hashable, Sendable {
  public static let across = 2
  public static let down = 4
  public var cards: [Card]

  public init(cards: [Card]) { self.cards = cards }
}

/// One card. It is in the language of whoever it is for, not in the document's.
public struct Card: Hashable, Sendable {
  public var language: DocumentLanguage
  /// Small, above the title.
  public var overline: String
  public var title: String
  public var facts: [Fact]
  /// Small, at the bottom.
  public var note: String
  public var code: Code

  public init(
    language: DocumentLanguage, overline: String, title: String, facts: [Fact], note: String,
    code: Code
  ) {
    (self.language, self.overline, self.title) = (language, overline, title)
    (self.facts, self.note, self.code) = (facts, note, code)
  }
}
