import Basics
import HTML
import HTTP
import Mission

/// The operations board: one line a movement, readable from three metres, and what is to be done.
enum BoardPage {
  static func show(_ page: Page) throws -> Response {
    let lines = page.shownBoardLines
    return page.html(page.say(FrameWord.board), isLive: true) { html in
      html.element("div", Attribute("data-part", "board")) { html in
        html.element("p", .class("day")) { html in page.date(&html, page.today) }
        work(page, lines, &html)
        if !page.sees(.movements) { return }
        if lines.isEmpty {
          html.element("p", text: page.say(BoardWord.quiet))
        } else {
          table(page, lines, &html)
        }
      }
    }
  }

  private static func work(_ page: Page, _ lines: [BoardLine], _ html: inout HTMLWriter) {
    var found: [(BoardWord, Int, Tag.Tone)] = []
    let late = lines.count { $0.movement.status == .planned && $0.movement.day <= page.today + 3 }
    found.append((.unconfirmed, late, .late))
    found.append((.notReady, lines.reduce(0) { $0 + $1.notReady }, .late))
    if page.may(.mergePeople) {
      found.append((.duplicates, page.state.duplicates.values.count { $0.verdict == .open }, .calm))
    }
    if page.may(.reviewGlass) { found.append((.glass, page.state.alerts.count, .wrong)) }
    let shown = found.filter { $0.1 > 0 }
    if shown.isEmpty { return }
    html.element("h2", text: page.say(BoardWord.work))
    html.element("ul", .class("work")) { html in
      for (word, count, tone) in shown {
        html.element("li", .class(tone.rawValue)) { html in
          if word == .duplicates {
            page.link(&html, to: .duplicates(.queue), page.say(word, count: count))
          } else {
            html.text(page.say(word, count: count))
          }
        }
      }
    }
  }

  private static func table(_ page: Page, _ lines: [BoardLine], _ html: inout HTMLWriter) {
    let words: [MovementWord] = [.leaves, .road, .status]
    let numbers: [MovementWord] = [.people, .seats, .free, .notReady]
    html.table(
      title: page.say(BoardWord.next),
      columns: [.text(page.say(MovementWord.movement))] + words.map { .text(page.say($0)) }
        + numbers.map { .number(page.say($0)) }
    ) { html in
      for line in lines { row(page, line, &html) }
    }
  }

  private static func row(_ page: Page, _ line: BoardLine, _ html: inout HTMLWriter) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("bdi", .class("code")) { html in
          page.link(&html, to: .movements(.show(line.id)), line.id.description)
        }
      }
      html.element("td") { html in
        page.date(&html, line.movement.day)
        html.element("div", .class("hint"), text: page.countdown(to: line.movement.day))
      }
      html.element("td", text: page.road(of: line.movement))
      html.element("td") { $0.tag(page.tag(line.movement.status)) }
      for (number, isWrong) in [
        (line.booked, false), (line.seats, false), (line.free, false),
        (line.notReady, line.notReady > 0),
      ] {
        html.element("td", .class(isWrong ? "number alarm" : "number")) { $0.text(number) }
      }
    }
  }
}

extension Page {
  /// The movements of the next days that this account may see.
  var shownBoardLines: [BoardLine] {
    state.boardLines(on: today).filter { sees(.movements, of: .movement($0.id)) }
  }

  /// `in 3 days`, `today`; nothing for what has gone.
  func countdown(to day: CivilDate) -> String {
    let days = day - today
    return days < 0
      ? "" : days == 0 ? say(MovementWord.today) : say(MovementWord.inDays, count: days)
  }

  /// When it leaves, from where to where, and how it stands.
  func headline(_ html: inout HTMLWriter, of movement: Movement) {
    date(&html, movement.day)
    html.text(" · \(road(of: movement)) ")
    html.tag(tag(movement.status))
  }

  /// From where to where: `Sakhi – Kulob`.
  func road(of movement: Movement) -> String {
    let ends = [movement.legs.first?.from, movement.legs.last?.to].compactMap { id in
      id.flatMap { state.sites[$0] }
    }
    return ends.map { language.name(of: $0) }.joined(separator: " – ")
  }
}
