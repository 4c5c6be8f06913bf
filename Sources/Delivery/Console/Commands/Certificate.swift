import Application
import Basics
import Carriers
import Documents
import DocumentsPDF
import Journal
import JournalSealing
import Mission
import QRCodes
import Wiring

/// Prints a person's certificate of a class.
struct Certificate: ConsoleCommand {
  static let name = "certificate"
  static let summary = "a person's certificate of an orientation class, with a code that verifies"
  static let usage = """
    safar certificate CLASS PERSON --out FILE.pdf [--language en|ru|tg|fa]

      --language   default: Dari or Tajik, as the person writes the name

    The code holds the number, the name, the course and the day, signed by this mission;
    `safar verify-card` tells it from a false one with the mission's public key alone.
    """

  private let id: ClassID
  private let person: PersonID
  private let path: String
  private let language: DocumentLanguage?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    id = try arguments.word("The class", as: ClassID.self, like: "B-000012-Y")
    person = try arguments.word("The person", as: PersonID.self, like: "P-000012-R")
    path = try arguments.pdf()
    language = try arguments.language()
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    try desk.record(reading: Self.name, people: [person], fields: [.names, .training])
    guard let page = try desk.certificate(of: person, from: id, in: language) else {
      return Output(
        notes: ["\(person) has no certificate of class \(id). `safar class certify` issues it."],
        isRefusal: true)
    }
    try PersonalFiles.write(try page.document.pdf(), to: path)
    return .said("The certificate of \(person) is in \(path).")
  }
}

extension Desk {
  /// What a certificate shows, its signed code drawn.
  ///
  /// - Returns: nil while there is none.
  /// - Throws: a refusal when there is no such class, or the person is not in it.
  func certificate(
    of person: PersonID, from id: ClassID, in asked: DocumentLanguage?
  ) throws -> CertificateInput? {
    guard let row = state.classes[id], let course = state.courses[row.course] else {
      throw Refusal(.noClass, ["id": id])
    }
    guard let participant = row.participant(person) else {
      throw Refusal(.notEnrolled, ["person": person, "class": id])
    }
    guard let issued = participant.certifiedOn, let days = row.days else { return nil }
    let name = state.people[person]?.details?.names.first
    let language = asked ?? DocumentLanguage(lettersOf: name?.whole ?? "")
    let number = "\(id.number)-\(person)"
    let sent = name.flatMap {
      NamePreview(given: $0.given, father: $0.father, family: $0.family).sent
    }
    let holder = sent.map { "\($0.family)<<\($0.given)".replacing(" ", with: "<") } ?? ""
    guard
      let card = SignedCard(
        node: mission.log.node, number: number, holder: holder, course: course.code,
        issuedOn: issued),
      let matrix = QRCode.matrix(card.text(signedBy: mission.log.vault.sign))
    else { return nil }
    let minutes = course.modules.filter { participant.attended.contains($0.code) }
      .reduce(0) { $0 + $1.length.value }
    return CertificateInput(
      stamp: stamp(language), mission: state.name, number: number, name: name?.whole ?? "",
      course: course.names.text(in: language), days: days, hours: minutes / 60,
      place: place(row.sessions.first?.room?.site, language),
      trainer: row.sessions.first.flatMap { state.staff[$0.trainer]?.name } ?? "",
      issuedOn: issued, code: Code(matrix: matrix, text: number))
  }
}
