import Application
import Basics
import HTML
import HTTP
import Journal
import Wiring

/// What keys the mission has and how they are kept; no key is ever shown.
enum KeysPage {
  static func show(_ member: Member) throws -> Response {
    let site = member.visit.site
    // The journal is the one writer's: asked before the page begins.
    let facts = try site.hall.write { try KeyFacts($0, custody: site.custody) }
    return try member.show { page in
      page.html(page.say(KeyWord.keys)) { html in
        html.element("p", text: page.say(KeyWord.what))
        html.taskList(tasks(facts, page))
        html.element("p", .class("hint"), text: page.say(KeyWord.atTheConsole))
      }
    }
  }

  private static func tasks(_ facts: KeyFacts, _ page: Page) -> [ListedTask] {
    var tasks: [ListedTask] = []
    if let custody = facts.custody {
      tasks.append(
        ListedTask(
          page.say(KeyWord.mission), hint: page.say(KeyWord.missionHint),
          tag: custody == .sealed
            ? Tag(page.say(KeyWord.sealed), "✓", .good)
            : Tag(page.say(KeyWord.bare), "!", .wrong)))
    }
    tasks.append(
      ListedTask(
        page.say(KeyWord.node), hint: page.say(KeyWord.nodeHint),
        tag: Tag(facts.nodeKey, "", .calm)))
    tasks.append(
      ListedTask(
        page.say(KeyWord.people), hint: page.say(KeyWord.peopleHint),
        tag: Tag(facts.peopleWithKeys.description, "", .calm)))
    tasks.append(
      ListedTask(page.say(KeyWord.erased), tag: Tag(facts.erased.description, "", .calm)))
    let signed = facts.signed.map { signed in
      page.say(
        KeyWord.signedAt,
        [
          "code": signed.code, "position": String(signed.position),
          "time": page.language.text(signed.time.instant, offset: page.offset),
        ])
    }
    tasks.append(
      ListedTask(
        page.say(KeyWord.signed), hint: signed ?? page.say(KeyWord.never),
        tag: facts.isGenuine
          ? Tag(page.say(KeyWord.since, count: facts.unsigned), "✓", .good)
          : Tag(page.say(KeyWord.forged), "✕", .wrong)))
    return tasks
  }
}
