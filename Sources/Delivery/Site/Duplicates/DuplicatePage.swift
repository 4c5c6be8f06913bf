import Application
import Basics
import HTML
import HTTP
import Mission
import Wire

/// Two records side by side, what speaks for and against one person, and the answer: by a key or by
/// a button. The next pair follows by itself.
enum DuplicatePage {
  /// The surest pair that waits, or that nothing does.
  static func queue(_ page: Page) -> Response {
    guard let first = DuplicateQueue(page).pairs.first else {
      return page.html(page.say(FrameWord.duplicates)) { html in
        last(page, &html)
        html.element("p", .class("day good"), text: page.say(DuplicateWord.nobodyWaits))
      }
    }
    return .see(Route.duplicates(.show(first.one, first.other)).path + answered(page))
  }

  static func show(
    _ one: PersonID, _ other: PersonID, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    guard let pair = PersonPair(one, other), page.state.duplicates[pair] != nil,
      [one, other].allSatisfy({ page.may(.mergePeople, to: .person($0)) })
    else { throw SiteFault.notFound }
    page.note(people: [pair.one, pair.other], fields: PairTable.fields(pair, page))
    let queue = DuplicateQueue(page)
    return page.html(page.say(DuplicateWord.isOnePerson), status: trouble?.status ?? 200) { html in
      trouble.summary(page, &html)
      last(page, &html)
      place(of: pair, in: queue, page, &html)
      PairTable(pair: pair, page: page).write(&html)
      answers(pair, queue, page, &html)
      EvidencePart(pair: pair, page: page).write(&html)
    }
  }

  /// `12 of 40`, and how it was answered where it no longer waits.
  private static func place(
    of pair: PersonPair, in queue: DuplicateQueue, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("p", .class("day")) { html in
      if let place = queue.place(of: pair) {
        html.text(
          page.say(
            DuplicateWord.place, ["place": "\(place)", "all": "\(queue.pairs.count)"]))
        return
      }
      switch page.state.duplicates[pair]?.verdict {
      case .same: html.tag(Tag(page.say(DuplicateWord.isMerged), "✓", .good))
      case .different: html.tag(Tag(page.say(DuplicateWord.areTwo), "✓", .calm))
      default: break
      }
    }
  }

  // MARK: The answer

  private static func answers(
    _ pair: PersonPair, _ queue: DuplicateQueue, _ page: Page, _ html: inout HTMLWriter
  ) {
    html.element("div", .class("ways keyed")) { html in
      guard queue.place(of: pair) != nil else {
        undo(pair, page, &html)
        html.element(
          "a", .class("button"), .href(Route.duplicates(.queue).path),
          text: page.say(DuplicateWord.goOn))
        return
      }
      keyed(
        "m", .merge(pair.other, pair.one),
        page.say(DuplicateWord.keep, ["person": pair.one.description]), page, &html)
      keyed(
        "k", .merge(pair.one, pair.other),
        page.say(DuplicateWord.keep, ["person": pair.other.description]), page, &html)
      let families = families(of: pair, page.state)
      if families > 1 {
        keyed(
          "a", .mergeFamilies(pair.other, pair.one),
          page.say(DuplicateWord.mergeFamilies, count: families), page, &html)
      }
      keyed("n", .dismiss(pair.one, pair.other), page.say(DuplicateWord.areTwo), page, &html)
      if let next = queue.next(after: pair, page.state) {
        html.element(
          "a", .class("button"), .href(Route.duplicates(.show(next.one, next.other)).path),
          Attribute("data-key", "l"), .aria("aria-keyshortcuts", "l")
        ) { html in
          html.text(page.say(DuplicateWord.later) + " ")
          html.element("kbd", text: "L")
        }
      }
    }
    html.element("p", .class("hint"), text: page.say(DuplicateWord.keys))
  }

  /// How many of the queue are of the same two families, this pair among them.
  private static func families(of pair: PersonPair, _ state: MissionState) -> Int {
    guard let one = state.people[pair.one]?.household,
      let other = state.people[pair.other]?.household
    else { return 0 }
    return state.merging(other, into: one).count
  }

  private static func keyed(
    _ key: String, _ route: DuplicateRoute, _ text: String, _ page: Page,
    _ html: inout HTMLWriter, hidden: [(name: String, value: String)] = []
  ) {
    page.form(&html, to: .duplicates(route)) { html in
      for field in hidden { html.hidden(field.name, field.value) }
      html.element(
        "button", .type("submit"), Attribute("data-key", key), .aria("aria-keyshortcuts", key)
      ) { html in
        html.text(text + " ")
        html.element("kbd", text: key.uppercased())
      }
    }
  }

  // MARK: What was answered just now

  /// The pair answered last, as the address names it, with the way back.
  private static func last(_ page: Page, _ html: inout HTMLWriter) {
    guard let pair = lastPair(page) else { return }
    html.element("div", .class("said"), Attribute("role", "status")) { html in
      html.text(
        page.say(
          page.state.duplicates[pair]?.verdict == .same
            ? DuplicateWord.mergedNow : .dismissedNow,
          ["one": pair.one.description, "other": pair.other.description]))
      undo(pair, page, &html)
    }
  }

  private static func undo(_ pair: PersonPair, _ page: Page, _ html: inout HTMLWriter) {
    let isWhole = page.visit.request.query["families"] == "yes"
    keyed(
      "u", .undo(pair.one, pair.other), page.say(DuplicateWord.undo), page, &html,
      hidden: isWhole ? [("families", "yes")] : [])
  }

  private static func lastPair(_ page: Page) -> PersonPair? {
    guard let one = page.visit.request.query["one"].flatMap({ PersonID($0) }),
      let other = page.visit.request.query["other"].flatMap({ PersonID($0) }),
      let pair = PersonPair(one, other), let known = page.state.duplicates[pair],
      known.verdict != .open,
      [one, other].allSatisfy({ page.may(.mergePeople, to: .person($0)) })
    else { return nil }
    return pair
  }

  /// The same words of an address again.
  private static func answered(_ page: Page) -> String {
    lastPair(page).map { "?one=\($0.one)&other=\($0.other)" } ?? ""
  }
}
