import Application
import Basics
import Documents
import HTML
import Mission
import Planning

/// What holds a draft's plan back, and how its waiting is spread.
struct DraftAdvice {
  let page: Page

  /// - Parameter advice: nil when nobody has worked it out.
  func write(_ advice: [PlanAdvice]?, of id: PlanDraftID, _ html: inout HTMLWriter) {
    html.element("h2", text: page.say(AdviceWord.binds))
    guard let advice else {
      html.element("p", .class("hint"), text: page.say(AdviceWord.notAsked))
      page.button(&html, to: .plans(.advise(id)), AdviceWord.ask)
      return
    }
    if advice.isEmpty {
      html.element("p", text: page.say(AdviceWord.bindsNothing))
      return
    }
    html.table(
      title: page.say(AdviceWord.binds),
      columns: [AdviceWord.binds, .when, .oneMore].map { .text(page.say($0)) }
    ) { html in
      for one in advice {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: name(one.resource))
          html.element("td", text: days(one))
          html.element("td", text: gain(one.gain))
        }
      }
    }
  }

  private func name(_ resource: PlanAdvice.Resource) -> String {
    func type(_ id: VehicleTypeID) -> String { page.state.vehicleTypes[id]?.name ?? "" }
    func say(_ word: AdviceWord, _ site: SiteID, _ type: String = "") -> String {
      page.say(word, ["place": page.name(of: site), "type": type])
    }
    return switch resource {
    case .vehicle(let id, let site): say(.vehicle, site, type(id))
    case .escorts(let site): say(.escorts, site)
    case .beds(let site): say(.beds, site)
    case .crossing(let site): say(.crossing, site)
    case .wheelchairs(let site, let id): say(.wheelchairs, site, type(id))
    case .stretchers(let site, let id): say(.stretchers, site, type(id))
    }
  }

  private func days(_ advice: PlanAdvice) -> String {
    let (first, last) = (
      page.language.text(advice.span.first), page.language.text(advice.span.last)
    )
    if advice.weekdays.isEmpty {
      return page.say(AdviceWord.from, ["first": first, "last": last])
    }
    let names = advice.weekdays.map { WeekdayName.text($0, page.language) }
    return page.say(
      AdviceWord.onWeekdays,
      ["days": names.joined(separator: ", "), "first": first, "last": last])
  }

  private func gain(_ gain: PlanAdvice.Gain?) -> String {
    guard let gain else { return page.say(AdviceWord.nothingFound) }
    return page.say(
      gain.waiting >= 0 ? AdviceWord.more : AdviceWord.moreWaiting,
      ["people": String(gain.persons), "days": String(abs(gain.waiting))])
  }

  /// Who waits how long: nobody's group ought to fare worse than others.
  func waits(_ rows: [Waits<WaitingGroup>], _ html: inout HTMLWriter) {
    html.table(
      title: page.say(AdviceWord.fairness), isTitleShown: true,
      columns: [.text(page.say(AdviceWord.group)), .number(page.say(MovementWord.people))]
        + [AdviceWord.unmoved, .median, .ninth, .worst].map { .number(page.say($0)) }
    ) { html in
      for row in rows {
        html.element("tr") { html in
          html.element("th", Attribute("scope", "row"), text: name(row.group))
          for number in [row.persons, row.unmoved, row.median, row.ninth, row.worst] {
            html.element("td", .class("number"), text: number.map(String.init) ?? "–")
          }
        }
      }
    }
  }

  private func name(_ group: WaitingGroup) -> String {
    switch group {
    case .everybody: page.say(AdviceWord.everybody)
    case .origin(let site): page.say(AdviceWord.origin, ["place": page.name(of: site)])
    case .destination(let site): page.say(AdviceWord.destination, ["place": page.name(of: site)])
    case .size(let from, let to?):
      page.say(AdviceWord.sizes, ["first": String(from), "last": String(to)])
    case .size(let from, nil): page.say(AdviceWord.sizesFrom, ["first": String(from)])
    case .withoutRequirement: page.say(AdviceWord.needsNothing)
    case .wheelchair: page.say(AdviceWord.needsWheelchair)
    case .stretcher: page.say(AdviceWord.needsStretcher)
    case .medicalEscort: page.say(AdviceWord.needsEscort)
    }
  }
}
