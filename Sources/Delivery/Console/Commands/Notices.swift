import Application
import Basics
import Documents
import DocumentsPDF
import Journal
import JournalSealing
import Mission
import Spreadsheets
import Wiring

/// Advance notices of arrival to the receiving side.
struct Notices: ConsoleCommand {
  static let name = "notice"
  static let summary =
    "tell the receiving side who arrives: issue, amend, cancel, send, acknowledge"
  static let usage = """
    safar notice                                    what is to be done, and what is in force
    safar notice issue MOVEMENT [--stream STREAM]
    safar notice amend NOTICE --reason REASON
    safar notice cancel NOTICE --reason REASON
    safar notice send NOTICE --to RECIPIENT [--contact "WHO; TELEPHONE"] [--language en|ru|tg|fa]
    safar notice take NOTICE --out FOLDER
    safar notice acknowledge NOTICE [--reference NUMBER] [--at MOMENT]

      STREAM      a kind of cases with a notice of its own, such as women-at-risk
      REASON      flight-changed, people-changed, destination-changed, not-ready, receiving-side,
                  mistake or other; an amendment or cancellation cites the original with it
      send        writes a .pdf and a .csv into the mission's outbox, sealed, and records that it
                  was sent; doing it again is sending again
      take        puts both in clear into a folder that you alone may read, to attach to a message

    A notice that was issued never changes: what changes is a notice of its own. Programmes say how
    many working days before arrival it is sent, and in how many it is acknowledged or sent again.
    """

  private enum Task {
    case list
    case issue(MovementID, stream: String)
    case follow(NoticeID, Notice.Reason, cancels: Bool)
    case send(NoticeID, to: String, contact: (name: String, telephone: String), DocumentLanguage)
    case take(NoticeID, folder: String)
    case acknowledge(NoticeID, reference: String, at: LocalMoment?)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let words = arguments.remainingWords()
    guard let verb = words.first else {
      task = .list
      return
    }
    guard words.count == 2 else { throw UsageError("\(verb) is followed by one identifier.") }
    func notice() throws(UsageError) -> NoticeID {
      guard let id = NoticeID(words[1]) else {
        throw UsageError("\(words[1]) is no notice; write it like N-000012-S.")
      }
      return id
    }
    switch verb {
    case "issue":
      guard let movement = MovementID(words[1]) else {
        throw UsageError("\(words[1]) is no movement; write it like M-000012-E.")
      }
      task = .issue(movement, stream: arguments.option("stream") ?? "")
    case "amend", "cancel":
      let text = arguments.option("reason") ?? ""
      guard let reason = Notice.Reason.allCases.first(where: { $0.code == text }) else {
        throw UsageError("--reason is one of \(Notice.Reason.codes).")
      }
      task = .follow(try notice(), reason, cancels: verb == "cancel")
    case "send":
      guard let recipient = arguments.option("to") else { throw UsageError("--to is missing.") }
      task = .send(
        try notice(), to: recipient,
        contact: arguments.contact(),
        try arguments.language() ?? .english)
    case "take":
      guard let folder = arguments.option("out") else { throw UsageError("--out is missing.") }
      task = .take(try notice(), folder: folder)
    case "acknowledge":
      task = .acknowledge(
        try notice(), reference: arguments.option("reference") ?? "",
        at: try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30"))
    default: throw UsageError("There is no \(verb) for notices.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let now = surroundings.now()
    switch task {
    case .list: return Self.list(desk, at: now)
    case .issue(let movement, let stream):
      return try Self.issued(desk, .issueNotice(movement, stream: stream, at: now))
    case .follow(let id, let reason, let cancels):
      return try Self.issued(
        desk, cancels ? .cancelNotice(id, reason, at: now) : .amendNotice(id, reason, at: now))
    case .send(let id, let recipient, let contact, let language):
      return try Self.send(id, to: recipient, contact, language, desk, at: now)
    case .take(let id, let folder): return try Self.take(id, folder, desk)
    case .acknowledge(let id, let reference, let at):
      try desk.carryOut(.acknowledgeNotice(id, reference: reference, at: desk.moment(at)))
      desk.discard(id)
      return .said("Notice \(id) is acknowledged.")
    }
  }

  private static func issued(_ desk: Desk, _ command: Command) throws -> Output {
    for case .noticeIssued(let event) in try desk.carryOut(command) {
      return .said(
        "Notice \(event.notice), version \(event.content.version), tells of "
          + "\(counted(event.content.people.count, "person")). Send it with `safar notice send`.")
    }
    return .said("Nothing changed.")
  }

  private static func send(
    _ id: NoticeID, to recipient: String, _ contact: (name: String, telephone: String),
    _ language: DocumentLanguage, _ desk: Desk, at now: Instant
  ) throws -> Output {
    try desk.record(
      reading: name, people: desk.state.notices[id]?.people ?? [],
      fields: [.names, .identity, .requirements, .bookings])
    let input = try desk.notice(id, to: recipient, contact: contact, in: language)
    // In the outbox first: a notice recorded as sent that nobody can send would never go out.
    for (file, bytes) in try desk.files(of: input) { try desk.put(bytes, as: file) }
    try desk.carryOut(.sendNotice(id, at: now))
    let times = desk.state.notices[id]?.sent.count ?? 0
    return .said(
      "Notice \(id) lies in the outbox, sealed, and is recorded as sent"
        + "\(times > 1 ? ", for the \(times). time" : ""). "
        + "`safar notice take \(id) --out FOLDER` puts it in clear where you attach it.")
  }

  private static func take(_ id: NoticeID, _ folder: String, _ desk: Desk) throws -> Output {
    try desk.record(
      reading: name, people: desk.state.notices[id]?.people ?? [],
      fields: [.names, .identity, .requirements, .bookings])
    try PersonalFiles.makeFolder(folder)
    let names = desk.waiting(of: id)
    for file in names { try PersonalFiles.write(try desk.take(file), to: "\(folder)/\(file)") }
    if names.isEmpty {
      return Output(
        notes: ["Notice \(id) is not in the outbox. Send it first: `safar notice send \(id)`."],
        isRefusal: true)
    }
    return .said("\(names.joined(separator: ", ")) in \(folder), in clear. Delete them after use.")
  }

  private static func list(_ desk: Desk, at now: Instant) -> Output {
    var rows: [[String]] = []
    for task in desk.state.noticeTasks(at: now) {
      switch task {
      case .issue(let movement, let stream, let by):
        rows.append(
          ["issue", "", movement.description, stream, "", "", by?.description ?? ""])
      case .amend(let id): rows.append(row("amend", id, desk))
      case .cancel(let id): rows.append(row("cancel", id, desk))
      case .send(let id): rows.append(row("send", id, desk))
      case .sendAgain(let id): rows.append(row("send again", id, desk))
      }
    }
    let waiting = Set(rows.map { $0[1] })
    for movement in desk.state.movements.ids {
      for (id, _) in desk.state.noticesInForce(of: movement)
      where !waiting.contains(id.description) {
        rows.append(row("", id, desk))
      }
    }
    return Output(
      columns: [
        .text("to_do"), .text("notice"), .text("movement"), .text("stream"), .number("version"),
        .number("people"), .text("by"),
      ], rows: rows)
  }

  private static func row(_ task: String, _ id: NoticeID, _ desk: Desk) -> [String] {
    guard let notice = desk.state.notices[id] else { return [] }
    return [
      task, id.description, notice.movement.description, notice.stream, String(notice.version),
      String(notice.people.count), "",
    ]
  }
}

extension Notice.Reason {
  /// `flight-changed`
  fileprivate var code: String {
    "\(self)".reduce(into: "") { text, letter in
      text += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }

  fileprivate static var codes: String { allCases.map(\.code).joined(separator: ", ") }
}

extension Desk {
  private var outbox: Outbox { surroundings.folder.outbox }

  fileprivate func put(_ bytes: [UInt8], as name: String) throws {
    try outbox.put(bytes, as: name, sealedBy: mission.log.vault)
  }

  fileprivate func take(_ name: String) throws -> [UInt8] {
    try outbox.take(name, openedBy: mission.log.vault)
  }

  /// The files of a notice in the outbox.
  fileprivate func waiting(of id: NoticeID) -> [String] {
    outbox.names().filter { $0.hasPrefix("\(id).") }
  }

  /// Takes a notice out of the outbox: whoever it was for has it.
  fileprivate func discard(_ id: NoticeID) { for name in waiting(of: id) { outbox.remove(name) } }
}
