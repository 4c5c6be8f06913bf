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
  /// Empty where they go by air.
  public var vehicles: [Int]
  /// The flights' numbers; empty where they go by road.
  public var flights: String
  public var code: Code

  public init(
    language: DocumentLanguage, household: String, name: String, people: Int, baggage: Kilograms,
    destination: String, vehicles: [Int], flights: String = "", code: Code
  ) {
    (self.language, self.household, self.name) = (language, household, name)
    (self.people, self.baggage, self.destination) = (people, baggage, destination)
    (self.vehicles, self.flights, self.code) = (vehicles, flights, code)
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
      made: printedOn,
      blocks: [.cards(CardSheet(cards: cards.map { $0.card(departs: "\(departs)") }))])
  }
}

extension BoardingCardInput {
  /// - Parameter departs: the day, or the day and hour, on the clocks of the place.
  func card(departs: String) -> Card {
    let line = PaperLine(language: language)
    let carriage =
      vehicles.isEmpty
      ? Fact(line(TravelWord.flight), line.value(flights))
      : Fact(line(Word.vehicle), line.value(vehicles.map(String.init).joined(separator: ", ")))
    let note = vehicles.isEmpty ? line(TravelWord.presentByAir) : line(Word.presentCard)
    return Card(
      language: language, overline: line(Word.boardingCard), title: line.person(name),
      facts: [
        Fact(line(Word.departs), line.value(departs)),
        carriage, Fact(line(Word.people), line.value(people)),
        Fact(line(Word.baggage), "\(line.value(baggage)) \(line(Word.kilograms))"),
        Fact(line(Word.destination), line.name(destination)),
        Fact(line(Word.household), line.value(household)),
      ], note: note, code: code)
  }
}
