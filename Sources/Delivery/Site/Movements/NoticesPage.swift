import Application
import Basics
import Documents
import HTML
import HTTP
import Mission

/// What the receiving side was told of a movement, what is to be told, and what came back.
struct NoticesPage {
  private let id: MovementID
  private let row: Movement
  private let page: Page
  private let trouble: FormTrouble?
  private let inForce: [(id: NoticeID, notice: Notice)]

  private init(_ id: MovementID, _ row: Movement, _ page: Page, _ trouble: FormTrouble?) {
    (self.id, self.row, self.page, self.trouble) = (id, row, page, trouble)
    inForce = page.state.noticesInForce(of: id)
  }

  static func show(_ id: MovementID, _ page: Page, trouble: FormTrouble? = nil) throws -> Response {
    guard let row = page.state.movements[id] else { throw SiteFault.notFound }
    let notices = NoticesPage(id, row, page, trouble)
    let title = "\(page.say(ToldWord.notices)): \(id)"
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      html.element("p", .class("day")) { html in
        page.link(&html, to: .movements(.show(id)), id.description)
        html.text(" · ")
        page.headline(&html, of: row)
      }
      notices.tasks(&html)
      notices.table(&html)
      if page.may(.planMovements, to: .movement(id)) { notices.forms(&html) }
    }
  }

  private func tasks(_ html: inout HTMLWriter) {
    let tasks = page.state.noticeTasks(at: page.visit.missionNow).filter {
      page.movement(of: $0) == id
    }
    if tasks.isEmpty { return }
    html.taskList(
      tasks.map { task in
        guard case .issue(_, let stream, let by) = task else {
          return ListedTask(page.notice(of: task)?.description ?? "", tag: page.tag(task))
        }
        let hint = by.map { page.say(ToldWord.by, ["day": page.language.text($0)]) }
        return ListedTask(about(stream), hint: hint, tag: page.tag(task))
      })
  }

  /// Whom a notice speaks of, in a word.
  private func about(_ stream: String) -> String {
    stream.isEmpty ? page.say(ToldWord.everybody) : stream
  }

  private func table(_ html: inout HTMLWriter) {
    let all = page.state.notices(about: id)
    if all.isEmpty {
      html.element("p", text: page.say(ToldWord.none))
      return
    }
    let words: [ToldWord] = [.notice, .about, .kind, .why]
    html.table(
      title: page.say(ToldWord.notices),
      columns: words.map { .text(page.say($0)) }
        + [.number(page.say(MoveWord.version)), .number(page.say(MovementWord.people))]
        + ([BoardWord.arrives, ToldWord.issued, ToldWord.sent, ToldWord.acknowledged]
        as [any SiteWord]).map { .text(page.say($0)) }
    ) { html in
      for (number, notice) in all { line(number, notice, &html) }
    }
  }

  private func line(_ number: NoticeID, _ notice: Notice, _ html: inout HTMLWriter) {
    func moment(_ at: Instant?) -> String {
      at.map { page.language.text($0, offset: page.offset) } ?? ""
    }
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { page.code(&$0, number.description) }
      html.element("td", text: about(notice.stream))
      html.element("td") { $0.tag(page.tag(notice.kind)) }
      html.element("td", text: notice.reason.map { $0.word.text(page.language) } ?? "")
      html.element("td", .class("number")) { $0.text(notice.version) }
      html.element("td", .class("number")) { $0.text(notice.people.count) }
      html.element("td") { page.date(&$0, notice.arrives) }
      html.element("td", text: moment(notice.issuedAt))
      html.element("td") { html in
        html.text(moment(notice.sent.last))
        if notice.sent.count > 1 {
          html.element(
            "div", .class("hint"), text: page.say(ToldWord.times, count: notice.sent.count))
        }
      }
      html.element("td") { html in
        html.text(moment(notice.acknowledgement?.at))
        if let reference = notice.acknowledgement?.reference, !reference.isEmpty {
          html.element("div", .class("hint")) { page.code(&$0, reference) }
        }
      }
    }
  }

  // MARK: What is done about them

  private func forms(_ html: inout HTMLWriter) {
    let known = inForce.map(\.notice.stream)
    let streams = page.state.noticeStreams(of: row).filter { !known.contains($0) }
    html.element("div", .class("forms")) { html in
      if !streams.isEmpty
        && (Movement.Status.confirmed..<Movement.Status.arrived).contains(row.status)
      {
        part(.issue, .issue(id), ["stream"], &html) { html in
          html.choice(
            field("stream", .about), of: streams.map { Choice($0, about($0)) })
        }
      }
      if inForce.isEmpty { return }
      part(.amend, .amend(id), ["amended", "amend-why"], &html) { html in
        choice("amended", inForce, &html)
        reasons("amend-why", &html)
      }
      part(.callOff, .callOff(id), ["called-off", "call-off-why"], &html) { html in
        choice("called-off", inForce, &html)
        reasons("call-off-why", &html)
      }
      part(.recordSent, .sent(id), ["sent", "sent-at"], &html) { html in
        choice("sent", toSend, &html)
        time("sent-at", &html)
      }
      part(.acknowledge, .acknowledge(id), ["acknowledged", "acknowledged-at"], &html) { html in
        choice("acknowledged", toSend, &html)
        html.field(
          Field(
            "reference", page.say(ToldWord.reference), value: trouble.typed("reference"),
            isRequired: false, width: 20))
        time("acknowledged-at", &html)
      }
    }
  }

  /// Those in force, and cancellations that are told like everything else.
  private var toSend: [(id: NoticeID, notice: Notice)] {
    inForce
      + page.state.notices(about: id).filter {
        $0.notice.kind == .cancellation && $0.notice.acknowledgement == nil
      }
  }

  private func part(
    _ word: ToldWord, _ route: NoticeRoute, _ fields: [String], _ html: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    html.folded(page.say(word), isOpen: trouble.map { fields.contains($0.field) } ?? false) {
      html in
      page.form(&html, to: .notices(route)) { html in
        body(&html)
        html.element("button", .type("submit"), text: page.say(word))
      }
    }
  }

  private func field(_ name: String, _ word: ToldWord) -> Field {
    Field(name, page.say(word), error: trouble.error(of: name, page))
  }

  private func choice(
    _ name: String, _ notices: [(id: NoticeID, notice: Notice)], _ html: inout HTMLWriter
  ) {
    let typed = trouble.typed(name)
    html.choice(
      field(name, .notice),
      of: notices.map { number, notice in
        Choice(
          number.description, "\(number) · \(about(notice.stream)) · \(page.tag(notice.kind).word)",
          isChosen: number.description == typed)
      })
  }

  private func reasons(_ name: String, _ html: inout HTMLWriter) {
    let typed = trouble.typed(name)
    html.choice(
      field(name, .why),
      of: Notice.Reason.allCases.map {
        Choice(
          String($0.rawValue), $0.word.text(page.language), isChosen: String($0.rawValue) == typed)
      })
  }

  private func time(_ name: String, _ html: inout HTMLWriter) {
    html.field(
      Field(
        name, page.say(RoadWord.atTime), hint: page.say(RoadWord.timeHint),
        error: trouble.error(of: name, page), value: trouble.typed(name), isRequired: false,
        width: 20))
  }
}

extension Page {
  func notice(of task: NoticeTask) -> NoticeID? {
    switch task {
    case .issue: nil
    case .amend(let id), .cancel(let id), .send(let id), .sendAgain(let id): id
    }
  }

  /// The movement that something is to be told of.
  func movement(of task: NoticeTask) -> MovementID? {
    if case .issue(let movement, _, _) = task { return movement }
    return notice(of: task).flatMap { state.notices[$0]?.movement }
  }

  func tag(_ kind: Notice.Kind) -> Tag {
    switch kind {
    case .original: Tag(say(ToldWord.original), "◉", .good)
    case .amendment: Tag(say(ToldWord.amendment), "✎", .busy)
    case .cancellation: Tag(say(ToldWord.cancellation), "✕", .wrong)
    }
  }
}

extension MissionState {
  /// Every notice about a movement, the newest first.
  func notices(about movement: MovementID) -> [(id: NoticeID, notice: Notice)] {
    var found: [(id: NoticeID, notice: Notice)] = []
    notices.forEach { id, notice in
      if notice.movement == movement { found.append((id, notice)) }
    }
    return found.sorted {
      ($0.notice.issuedAt, $0.notice.version, $0.id)
        > ($1.notice.issuedAt, $1.notice.version, $1.id)
    }
  }
}
