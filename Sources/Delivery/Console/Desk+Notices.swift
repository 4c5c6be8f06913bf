import Application
import Basics
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
      flights: papers.flightLines(of: row, in: language),
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
        people: people.map { papers.aboard($0, in: row) })
    }
  }

  /// The files of a notice, by name: a page to read and rows for a machine.
  func files(of input: NoticeInput) throws -> [(name: String, bytes: [UInt8])] {
    [
      ("\(input.number).pdf", try input.document.pdf()), ("\(input.number).csv", input.sheet.csv()),
    ]
  }
}
