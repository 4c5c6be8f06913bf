public import Basics

/// What a household's boarding card says.
public struct BoardingCardInput: Hashable, Sendable {
  /// The family's.
  public var language: DocumentLanguage
  public var household: String
  /// The head's name as the family writes it.
  public var name: String
  public var people: Int
  public var baggage: Kilograms
  public var destination: String
  public var vehicles: [Int]
  public var code: Code

  public init(
    language: DocumentLanguage, household: String, name: String, people: Int, baggage: Kilograms,
    destination: String, vehicles: [Int], code: Code
  ) {
    (self.language, self.household, self.name) = (language, household, name)
    (self.people, self.baggage, self.destination) = (people, baggage, destination)
    (self.vehicles, self.code) = (vehicles, code)
  }
}

/// The boarding cards of a movement: one a household, eight a page, each in its family's language.
public struct BoardingCardsInput: Hashable, Sendable {
  /// Of the lines around the cards.
  public var language: DocumentLanguage
  public var movement: String
  public var departs: CivilDate
  public var checkpoint: String
  public var printedOn: CivilDate
  public var cards: [BoardingCardInput]

  public init(
    language: DocumentLanguage, movement: String, departs: CivilDate, checkpoint: String,
    printedOn: CivilDate, cards: [BoardingCardInput]
  ) {
    (self.language, self.movement, self.departs) = (language, movement, departs)
    (self.checkpoint, self.printedOn, self.cards) = (checkpoint, printedOn, cards)
  }

  /// The cards as pages to cut.
  public var document: PrintedDocument {
    let value = { (text: String) in Isolated.value(text, in: language.direction) }
    let title = "\(Word.boardingCard.text(language)) \(value(movement))"
    return PrintedDocument(
      title: title, language: language,
      header: RunningLine(start: title, end: value("\(departs)")),
      footer: RunningLine(
        start: "\(Word.checkpoint.text(language)) \(value(checkpoint))",
        end: "\(Word.printed.text(language)) \(value("\(printedOn)"))"),
      made: printedOn, blocks: [.cards(CardSheet(cards: cards.map(card)))])
  }

  private func card(_ input: BoardingCardInput) -> Card {
    let language = input.language
    let value = { (text: String) in Isolated.value(text, in: language.direction) }
    let name = { (text: String) in Isolated.name(text, in: language.direction) }
    return Card(
      language: language, overline: Word.boardingCard.text(language),
      title: input.name.isEmpty ? Word.erased.text(language) : name(input.name),
      facts: [
        Fact(Word.departs.text(language), value("\(departs)")),
        Fact(
          Word.vehicle.text(language),
          value(input.vehicles.map(String.init).joined(separator: ", "))),
        Fact(Word.people.text(language), value(String(input.people))),
        Fact(
          Word.baggage.text(language),
          "\(value(input.baggage.description)) \(Word.kilograms.text(language))"),
        Fact(Word.destination.text(language), name(input.destination)),
        Fact(Word.household.text(language), value(input.household)),
      ], note: Word.presentCard.text(language), code: input.code)
  }
}
