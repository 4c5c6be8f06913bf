public import Basics

/// The page a family gets before its journey, in its language: class, what to do, who meets it.
public struct BookletPageInput: Hashable, Sendable {
  /// A day of the class, with what is taught on it.
  public struct Day: Hashable, Sendable {
    public var on: CivilDate
    public var hours: String
    public var room: String
    public var modules: [String]

    public init(on: CivilDate, hours: String, room: String, modules: [String]) {
      (self.on, self.hours, self.room, self.modules) = (on, hours, room, modules)
    }
  }

  public var stamp: PaperStamp
  public var caseID: String
  public var name: String
  public var destination: String
  /// Empty while no flight is booked.
  public var departs: String
  public var days: [Day]
  public var toDo: [ChecklistItem]
  /// Sentences of the programme about the arrival, in the family's language.
  public var arrival: [String]
  public var office: String
  public var telephone: String

  public init(
    stamp: PaperStamp, caseID: String, name: String, destination: String, departs: String,
    days: [Day], toDo: [ChecklistItem], arrival: [String], office: String, telephone: String
  ) {
    (self.stamp, self.caseID, self.name) = (stamp, caseID, name)
    (self.destination, self.departs, self.days) = (destination, departs, days)
    (self.toDo, self.arrival, self.office) = (toDo, arrival, office)
    self.telephone = telephone
  }

  public var document: PrintedDocument {
    let line = stamp.line
    var facts = [
      Fact(line(FamilyWord.youGoTo), line.name(destination)),
      Fact(line(TravelWord.caseWord), line.value(caseID)),
    ]
    if !departs.isEmpty { facts.append(Fact(line(Word.departs), line.value(departs))) }
    var blocks: [Block] = [
      .heading(line(FamilyWord.booklet), .document), .centred(line.person(name), .large),
      .facts(facts),
    ]
    if !days.isEmpty {
      blocks += [
        .heading(line(FamilyWord.yourClass), .section), .paragraph(line(FamilyWord.classHow)),
        .table(table(line)),
      ]
    }
    if !toDo.isEmpty {
      blocks += [
        .heading(line(FamilyWord.beforeLeaving), .section),
        .checklist(toDo.map(line.item)),
      ]
    }
    if !arrival.isEmpty {
      blocks.append(.heading(line(FamilyWord.afterArrival), .section))
      blocks += arrival.map { .paragraph(line.sentence($0)) }
    }
    blocks += [
      .heading(line(FamilyWord.askUs), .section), .paragraph(line(FamilyWord.itsFree)),
      .facts([
        Fact(line(FamilyWord.askUs), line.name(office)),
        Fact(line(TravelWord.telephone), line.value(telephone)),
      ]),
    ]
    return stamp.document(
      "\(line(FamilyWord.booklet)) · \(line.value(caseID))", end: "", blocks)
  }

  private func table(_ line: PaperLine) -> Table {
    Table(
      columns: [
        Column(line(TravelWord.day), share: 3), Column(line(FamilyWord.hours), share: 3),
        Column(line(TravelWord.place), share: 4), Column(line(FamilyWord.modules), share: 10),
      ],
      rows: days.map { day in
        Row([
          line.value(day.on), line.value(day.hours), line.name(day.room),
          line.list(day.modules.map { line.name($0) }),
        ])
      })
  }
}
