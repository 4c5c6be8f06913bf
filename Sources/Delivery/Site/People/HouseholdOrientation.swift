import Application
import Basics
import HTML
import Mission

/// The classes a family goes to before it leaves: when, what of it was attended, the certificate.
struct HouseholdOrientation {
  /// A member in one class.
  struct Place {
    let person: PersonID
    let id: ClassID
    let row: OrientationClass
    let participant: OrientationClass.Participant
    let course: Course?

    /// Modules of the course that were attended, here or made up later.
    var attended: Int { participant.attended.count }
    var modules: Int { course?.modules.count ?? Set(row.sessions.map(\.module)).count }
  }

  private let family: FamilyView

  init(_ family: FamilyView) { self.family = family }

  func write(_ html: inout HTMLWriter) {
    guard family.sees(.training) else { return }
    let page = family.page
    let places = page.state.classPlaces(of: family.id)
    let isAsked = family.cases.contains { _, row in
      page.state.programme(row.programme, on: page.today)?.rules.course != nil
    }
    if places.isEmpty && !isAsked { return }
    html.element("h2", text: page.say(HouseholdWord.orientation))
    if places.isEmpty {
      html.element("p", .class("hint"), text: page.say(HouseholdWord.inNoClass))
      return
    }
    html.table(
      title: page.say(HouseholdWord.orientation),
      columns: [
        .text(page.say(HouseholdWord.person)), .text(page.say(HouseholdWord.course)),
        .text(page.say(HouseholdWord.classDays)), .text(page.say(HouseholdWord.attended)),
        .text(page.say(HouseholdWord.certificate)),
      ]
    ) { html in
      for place in places { line(place, &html) }
    }
  }

  private func line(_ place: Place, _ html: inout HTMLWriter) {
    let page = family.page
    html.element("tr") { html in
      html.element(
        "th", Attribute("scope", "row"), .ownDirection, text: family.label(place.person))
      html.element("td") { html in
        html.element(
          "bdi", text: place.course?.names.text(in: page.language) ?? place.id.description)
        html.element("div", .class("hint")) { page.code(&$0, place.id.description) }
      }
      html.element("td") { html in
        guard let days = place.row.days else { return }
        page.date(&html, days.first)
        if days.last > days.first {
          html.text(" – ")
          page.date(&html, days.last)
        }
      }
      html.element(
        "td",
        text: page.say(
          HouseholdWord.modules,
          ["attended": String(place.attended), "all": String(place.modules)]))
      html.element("td") { html in
        if let day = place.participant.certifiedOn {
          html.tag(Tag(page.language.text(day), "✓", .good))
        } else {
          html.tag(Tag(page.say(HouseholdWord.noCertificate), "◔", .calm))
        }
      }
    }
  }
}

extension MissionState {
  /// A family's places in classes that were not called off, the first class first.
  func classPlaces(of household: HouseholdID) -> [HouseholdOrientation.Place] {
    let members = Set(households[household]?.members ?? [])
    var places: [HouseholdOrientation.Place] = []
    classes.forEach { id, row in
      if row.isCancelled { return }
      for participant in row.participants where members.contains(participant.person) {
        places.append(
          .init(
            person: participant.person, id: id, row: row, participant: participant,
            course: courses[row.course]))
      }
    }
    return places.sorted {
      ($0.row.days?.first ?? .endOfTime, $0.id, $0.person)
        < ($1.row.days?.first ?? .endOfTime, $1.id, $1.person)
    }
  }
}
