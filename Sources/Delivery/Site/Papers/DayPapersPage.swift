import Application
import Basics
import Documents
import DocumentsPDF
import HTML
import HTTP
import Journal
import Mission
import QRCodes
import Wire

/// Everything that is printed for a day: of each convoy the manifest with its vehicles' lists, then
/// the cards of its families; of each flight its list; as one file.
enum DayPapersPage {
  /// The papers of the next day on which somebody leaves.
  static func next(_ page: Page) -> Response {
    var next: CivilDate?
    page.state.movements.forEach { id, row in
      if row.day >= page.today && row.day < next ?? .endOfTime && page.prints(id, row) {
        next = row.day
      }
    }
    return show(next ?? page.today, page)
  }

  static func choose(_ member: Member) throws -> Response {
    guard let day = CivilDate(member.visit.form["day"] ?? "") else {
      return try member.show { page in
        show(
          page.today, page,
          trouble: FormTrouble(
            field: "day", reason: .word(PapersWord.dayWrong), typed: member.visit.form))
      }
    }
    return .see(Route.papers(.show(day)).path)
  }

  static func show(_ day: CivilDate, _ page: Page, trouble: FormTrouble? = nil) -> Response {
    let movements = page.printed(on: day)
    let title = page.say(PapersWord.papers)
    return page.html(title, status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      page.form(&html, to: .papers(.choose)) { html in
        html.element("div", .class("line")) { html in
          html.field(
            Field(
              "day", page.say(MovementWord.day), error: trouble.error(of: "day", page),
              value: trouble?.typed["day"] ?? day.description, kind: .date, width: 20))
          html.element(
            "button", .type("submit"), .class("second"), text: page.say(PapersWord.choose))
        }
      }
      if movements.isEmpty {
        html.element("p", text: page.say(PapersWord.nothing))
        return
      }
      list(movements, page, &html)
      page.form(&html, to: .papers(.print(day))) { html in
        html.choice(
          Field("language", page.say(PapersWord.language)),
          of: DocumentLanguage.allCases.map {
            Choice($0.rawValue, $0.ownName, isChosen: $0 == page.language)
          })
        html.element("p", .class("hint"), text: page.say(PapersWord.hint))
        html.element("button", .type("submit"), text: page.say(PapersWord.print))
      }
    }
  }

  private static func list(
    _ movements: [MovementID], _ page: Page, _ html: inout HTMLWriter
  ) {
    html.table(
      title: page.say(PapersWord.papers),
      columns: [
        .text(page.say(MovementWord.movement)), .text(page.say(MovementWord.road)),
        .text(page.say(MovementWord.status)), .number(page.say(MoveWord.version)),
        .number(page.say(MovementWord.vehicles)), .number(page.say(MovementWord.people)),
        .number(page.say(PapersWord.cards)),
      ]
    ) { html in
      for id in movements {
        guard let row = page.state.movements[id] else { continue }
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), .class("code")) { html in
            page.link(&html, to: .movements(.show(id)), id.description)
          }
          html.element("td", text: page.road(of: row))
          html.element("td") { $0.tag(page.tag(row.status)) }
          for number in [
            row.manifestVersion, row.vehicles.count, row.booked.value, row.bookings.count,
          ] {
            html.element("td", .class("number")) { $0.text(number) }
          }
        }
      }
    }
  }

  /// The file; what it shows is recorded as read.
  static func print(_ day: CivilDate, _ work: Work) throws -> Response {
    let language = DocumentLanguage(work.field("language")) ?? work.visit.language
    let movements: [(MovementID, showsIdentity: Bool)] = try work.member.look { page in
      page.printed(on: day).map { id in
        let showsIdentity =
          page.state.movements[id]?.flight != nil && page.sees(.identity, of: .movement(id))
        // One look is one record: another of the same page would be taken for a reload.
        page.note(
          movement: id,
          fields: [.names, .requirements, .bookings] + (showsIdentity ? [.identity] : []))
        return (id, showsIdentity)
      }
    }
    if movements.isEmpty { throw SiteFault.notFound }
    let now = work.visit.missionNow
    // Only what is printed is taken out of the state; drawing it keeps nobody waiting.
    let documents = try work.visit.site.hall.write { mission -> [PrintedDocument] in
      let papers = MovementPapers(
        mission.state, checkpoint: mission.log.currentCheckpoint.code,
        today: mission.state.date(at: now), code: Code.init(scanned:typed:))
      return try movements.flatMap { id, showsIdentity -> [PrintedDocument] in
        if mission.state.movements[id]?.flight != nil {
          return [
            try papers.flightManifest(of: id, in: language, showsIdentity: showsIdentity).document
          ]
        }
        return [
          try papers.manifest(of: id, in: language).document,
          try papers.boardingCards(of: id, in: language).document,
        ]
      }
    }
    return .file(
      try documents.pdf(title: PapersWord.papers.wording.inLanguage(language)),
      type: "application/pdf", name: "\(day).pdf")
  }
}

extension Page {
  /// Movements in one file.
  private static var mostPrinted: Int { 50 }

  /// The movements of a day that are printed.
  fileprivate func printed(on day: CivilDate) -> [MovementID] {
    var found: [MovementID] = []
    state.movements.forEach { id, row in
      if row.day == day && found.count < Self.mostPrinted && prints(id, row) { found.append(id) }
    }
    return found
  }

  /// Whether it is not called off, and this account may see who travels.
  fileprivate func prints(_ id: MovementID, _ row: Movement) -> Bool {
    row.status != .cancelled && sees(.names, of: .movement(id))
      && sees(.bookings, of: .movement(id))
  }
}
