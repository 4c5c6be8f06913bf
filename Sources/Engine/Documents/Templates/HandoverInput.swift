public import Basics

/// The form on which the receiving side accepts people by name.
public struct HandoverInput: Hashable, Sendable {
  public struct Party: Hashable, Sendable {
    public var household: String
    public var destination: String
    public var people: [Member]

    public init(household: String, destination: String, people: [Member]) {
      (self.household, self.destination, self.people) = (household, destination, people)
    }
  }

  public struct Member: Hashable, Sendable {
    public var name: String
    public var sex: SexSign
    public var age: Int?
    public var requirements: [RequirementSign]

    public init(name: String, sex: SexSign, age: Int?, requirements: [RequirementSign] = []) {
      (self.name, self.sex, self.age, self.requirements) = (name, sex, age, requirements)
    }
  }

  public var stamp: PaperStamp
  public var movement: String
  public var place: String
  public var on: CivilDate
  /// The organisation that receives.
  public var partner: String
  /// Who signs for it, when that is known before.
  public var receiver: String
  public var parties: [Party]

  public init(
    stamp: PaperStamp, movement: String, place: String, on: CivilDate, partner: String,
    receiver: String, parties: [Party]
  ) {
    (self.stamp, self.movement, self.place, self.on) = (stamp, movement, place, on)
    (self.partner, self.receiver, self.parties) = (partner, receiver, parties)
  }

  private var line: PaperLine { stamp.line }

  /// A row a person with a box to tick; what was not handed over is written in by hand.
  public var document: PrintedDocument {
    let title = "\(line(TravelWord.handover)) \(line.value(movement))"
    let count = parties.reduce(0) { $0 + $1.people.count }
    return stamp.document(
      title, end: line(Word.confidential),
      [
        .heading(title, .document),
        .facts([
          Fact(line(TravelWord.place), line.name(place)),
          Fact(line(TravelWord.day), line.value(on)),
          Fact(
            line(TravelWord.partner), partner.isEmpty ? PaperLine.blank : line.name(partner)),
          Fact(
            line(TravelWord.receiver), receiver.isEmpty ? PaperLine.blank : line.name(receiver)),
          Fact(line(Word.households), line.value(parties.count)),
          Fact(line(Word.people), line.value(count)),
        ]),
        .paragraph(line(TravelWord.handoverHow)), .table(table),
        .facts([
          Fact(line(TravelWord.accepted), PaperLine.blank),
          Fact(line(TravelWord.notAccepted), PaperLine.blank),
        ]),
        .signatures([
          line(TravelWord.receiverSigns), line(TravelWord.nameAndDate),
          line(TravelWord.leaderSigns), line(TravelWord.nameAndDate),
        ]),
      ])
  }

  private var table: Table {
    Table(
      columns: [
        Column(line(TravelWord.here), share: 7, .centre), Column(line(Word.name), share: 34),
        Column(line(Word.sex), share: 7, .centre), Column(line(Word.age), share: 8, .centre),
        Column(line(Word.needs), share: 24), Column(line(TravelWord.remark), share: 20),
      ],
      groups: parties.map { party in
        RowGroup(
          title: "\(line(Word.household)) \(line.value(party.household)) · "
            + "\(line.name(party.destination)) · \(line(Word.people)) "
            + line.value(party.people.count),
          rows: party.people.map { person in
            Row([
              "☐", line.person(person.name), line(person.sex.word),
              person.age.map { line.value($0) } ?? "", line.needs(person.requirements), "",
            ])
          })
      })
  }
}
