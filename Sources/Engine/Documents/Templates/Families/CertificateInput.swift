public import Basics

/// A person's certificate of an orientation course.
public struct CertificateInput: Hashable, Sendable {
  public var stamp: PaperStamp
  /// Who issues it.
  public var mission: String
  public var number: String
  public var name: String
  public var course: String
  public var days: DateSpan
  public var hours: Int
  public var place: String
  public var trainer: String
  public var issuedOn: CivilDate
  /// Holds the signed statement (`SignedCard`).
  public var code: Code

  public init(
    stamp: PaperStamp, mission: String, number: String, name: String, course: String,
    days: DateSpan, hours: Int,
    place: String, trainer: String, issuedOn: CivilDate, code: Code
  ) {
    (self.stamp, self.mission, self.number) = (stamp, mission, number)
    (self.name, self.course) = (name, course)
    (self.days, self.hours, self.place, self.trainer) = (days, hours, place, trainer)
    (self.issuedOn, self.code) = (issuedOn, code)
  }

  /// One page.
  public var document: PrintedDocument {
    let line = stamp.line
    return stamp.document(
      "\(line(FamilyWord.certificate)) \(line.value(number))", end: "",
      [
        .centred(line.name(mission), .small), .centred(line(FamilyWord.certificate), .large),
        .centred(line(FamilyWord.certifies), .small), .centred(line.person(name), .largest),
        .centred(line(FamilyWord.tookPart), .small), .centred(line.name(course), .large),
        .facts([
          Fact(line(FamilyWord.from), line.value(days.first)),
          Fact(line(FamilyWord.until), line.value(days.last)),
          Fact(line(TravelWord.place), line.name(place)),
          Fact(line(FamilyWord.course), "\(line.value(hours)) \(line(FamilyWord.hours))"),
          Fact(line(FamilyWord.number), line.value(number)),
          Fact(line(FamilyWord.issued), line.value(issuedOn)),
        ]),
        .signatures(["\(line(FamilyWord.trainer)): \(line.name(trainer))"]),
        .code(code, line(FamilyWord.checkCode)),
      ])
  }
}
