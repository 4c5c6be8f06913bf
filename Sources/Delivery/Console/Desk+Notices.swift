import Application
import Basics
import Carriers
import Documents
import DocumentsPDF
import Journal
import Mission
import Spreadsheets
import Wiring

extension Desk {
  /// What a notice shows, as it was issued.
  ///
  /// - Parameters:
  ///   - recipient: to whom it goes.
  ///   - contact: who answers questions, and the telephone number.
  func notice(
    _ id: NoticeID, to recipient: String, contact: (name: String, telephone: String),
    in language: DocumentLanguage
  ) throws -> NoticeInput {
    guard let notice = state.notices[id], let row = state.movements[notice.movement] else {
      throw Refusal(.noNotice, ["id": id])
    }
    let original = notice.original?.description ?? ""
    let reason = notice.reason.map { $0.word.text(language) } ?? ""
    let kind: NoticeInput.Kind =
      switch notice.kind {
      case .original: .original
      case .amendment: .amendment(of: original, reason: reason)
      case .cancellation: .cancellation(of: original, reason: reason)
      }
    return NoticeInput(
      stamp: stamp(language), kind: kind, number: id.description, version: notice.version,
      programme: state.programme(row.programme, on: row.day)?.name ?? "", recipient: recipient,
      isWomenAtRisk: notice.stream == "women-at-risk",
      origin: place(row.legs.first?.from, language), port: place(row.legs.last?.to, language),
      arrives: row.flight?.arrives.map { "\($0)" } ?? "\(notice.arrives)",
      flights: flightLines(of: row, language),
      cases: cases(of: notice, row, language), contact: contact.name,
      telephone: contact.telephone)
  }

  private func cases(
    of notice: Notice, _ row: Movement, _ language: DocumentLanguage
  ) -> [NoticeCaseInput] {
    var members: [HouseholdID: [PersonID]] = [:]
    for id in notice.people {
      if let household = state.people[id]?.household { members[household, default: []].append(id) }
    }
    return members.sorted { $0.key < $1.key }.map { household, people in
      let open = state.openCase(of: household, row.programme)
      return NoticeCaseInput(
        id: (open?.description ?? household.description),
        reference: state.households[household]?.reference ?? "",
        destination: place(state.households[household]?.destination, language), receiver: "",
        flags: open.flatMap { state.cases[$0]?.streams } ?? [],
        people: people.map { aboard($0, in: row) })
    }
  }

  /// A person as papers for receivers and carriers show them: the name in Latin letters, as it
  /// stands in a Latin spelling that somebody entered, or else transliterated as passports are.
  func aboard(_ id: PersonID, in row: Movement) -> AboardInput {
    let person = state.people[id]
    let details = person?.details
    let name =
      details?.names.first { $0.whole.utf8.allSatisfy { $0 < 128 } } ?? details?.names.first
    let shown = name.map { NamePreview(given: $0.given, father: $0.father, family: $0.family) }
    let place = row.place(of: id)?.place
    return AboardInput(
      id: id.description, family: shown?.sent?.family ?? name?.whole ?? "",
      given: [shown?.sent?.given, shown?.sent?.second].compactMap { $0 }.filter { !$0.isEmpty }
        .joined(separator: " "), sex: SexSign(person?.sex),
      birth: details?.birth?.description ?? person?.birthYear.map(String.init) ?? "",
      nationality: "",
      paper: details?.documents.first.map { "\($0.kind) \($0.number)" } ?? "",
      requirements: person?.requirements.codes.compactMap(RequirementSign.init) ?? [],
      seat: place.map { "\($0.vehicle)-\($0.number)" } ?? "")
  }

  /// The files of a notice, by name: a page to read and rows for a machine.
  func files(of input: NoticeInput) throws -> [(name: String, bytes: [UInt8])] {
    [
      ("\(input.number).pdf", try input.document.pdf()), ("\(input.number).csv", input.sheet.csv()),
    ]
  }
}
