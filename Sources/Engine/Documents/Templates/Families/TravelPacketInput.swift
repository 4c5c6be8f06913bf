/// What a family carries in its hand on the day: what is in the bag, the journey as a picture, whom
/// to ask, and its boarding cards. In the family's language.
public struct TravelPacketInput: Hashable, Sendable {
  /// Somebody to ask on the way.
  public struct Contact: Hashable, Sendable {
    public var who: String
    public var place: String
    public var telephone: String

    public init(who: String, place: String, telephone: String) {
      (self.who, self.place, self.telephone) = (who, place, telephone)
    }
  }

  public var stamp: PaperStamp
  public var caseID: String
  /// The principal applicant's.
  public var name: String
  public var people: [String]
  public var destination: String
  public var departs: String
  /// Papers of the bag; the note says whose it is.
  public var bag: [ChecklistItem]
  public var route: RoutePicture
  public var contacts: [Contact]
  public var cards: [BoardingCardInput]

  public init(
    stamp: PaperStamp, caseID: String, name: String, people: [String], destination: String,
    departs: String, bag: [ChecklistItem], route: RoutePicture, contacts: [Contact],
    cards: [BoardingCardInput]
  ) {
    (self.stamp, self.caseID, self.name, self.people) = (stamp, caseID, name, people)
    (self.destination, self.departs, self.bag) = (destination, departs, bag)
    (self.route, self.contacts, self.cards) = (route, contacts, cards)
  }

  /// The journey first, then the bag, then the cards to cut.
  public var document: PrintedDocument {
    let line = stamp.line
    var blocks: [Block] = [
      .heading("\(line(FamilyWord.packetFor)) \(line.person(name))", .document),
      .facts([
        Fact(line(TravelWord.caseWord), line.value(caseID)),
        Fact(line(Word.people), line.value(people.count)),
        Fact(line(Word.destination), line.name(destination)),
        Fact(line(Word.departs), line.value(departs)),
      ]),
      .paragraph(line.list(people.map { line.person($0) })),
      .heading(line(FamilyWord.journey), .section), .route(route.isolated(line)),
    ]
    blocks += whomToAsk(line)
    blocks += [
      .pageBreak, .heading(line(FamilyWord.bag), .document), .paragraph(line(FamilyWord.bagHow)),
      .checklist(bag.map(line.item)),
      .signatures([line(FamilyWord.bagClosed), line(TravelWord.nameAndDate)]),
    ]
    if !cards.isEmpty {
      blocks += [.pageBreak, .cards(CardSheet(cards: cards.map { $0.card(departs: departs) }))]
    }
    return stamp.document(
      "\(line(FamilyWord.packet)) \(line.value(caseID))", end: line(Word.confidential), blocks)
  }

  /// Whom to ask on the way; nothing where nobody is named.
  private func whomToAsk(_ line: PaperLine) -> [Block] {
    guard !contacts.isEmpty else { return [] }
    return [
      .heading(line(FamilyWord.contacts), .section),
      .table(
        Table(
          columns: [
            Column(line(Word.name), share: 4), Column(line(TravelWord.place), share: 4),
            Column(line(TravelWord.telephone), share: 4),
          ],
          rows: contacts.map {
            Row([line.name($0.who), line.name($0.place), line.value($0.telephone)])
          })),
    ]
  }
}

extension RoutePicture {
  /// The same with every text isolated for lines of that language.
  func isolated(_ line: PaperLine) -> RoutePicture {
    RoutePicture(
      stops: stops.map { stop in
        Stop(
          sign: stop.sign, place: line.name(stop.place), time: line.value(stop.time),
          note: line.sentence(stop.note),
          onward: stop.onward.map { Onward($0.carriage, line.sentence($0.text)) })
      })
  }
}
