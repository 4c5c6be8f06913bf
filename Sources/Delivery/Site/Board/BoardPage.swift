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
        BoardWork(page, lines).write(&html)
        if !page.sees(.movements) { return }
        if lines.isEmpty {
          html.element("p", text: page.say(BoardWord.quiet))
        } else {
          table(page, lines, &html)
        }
      }
    }
  }

  private static func table(_ page: Page, _ lines: [BoardLine], _ html: inout HTMLWriter) {
    let hasCutOff = lines.contains { $0.cutOff != nil || $0.notice != nil }
    let words: [any SiteWord] =
      [MovementWord.leaves, BoardWord.arrives, MovementWord.road, MovementWord.status]
      + (hasCutOff ? [BoardWord.cutOff] : [])
    let numbers: [MovementWord] = [.people, .seats, .free, .notReady]
    html.table(
      title: page.say(BoardWord.next),
      columns: [.text(page.say(MovementWord.movement))] + words.map { .text(page.say($0)) }
        + numbers.map { .number(page.say($0)) }
    ) { html in
      for line in lines { row(page, line, &html, hasCutOff: hasCutOff) }
    }
  }

  private static func row(
    _ page: Page, _ line: BoardLine, _ html: inout HTMLWriter, hasCutOff: Bool
  ) {
    html.element("tr") { html in
      html.element("th", Attribute("scope", "row")) { html in
        html.element("bdi", .class("code")) { html in
          page.link(&html, to: .movements(.show(line.id)), line.id.description)
        }
      }
      day(line.movement.day, page, &html, countsDown: line.movement.status < .departed)
      day(
        line.movement.journey.last, page, &html, countsDown: line.movement.status == .departed)
      html.element("td", text: page.road(of: line.movement))
      html.element("td") { html in
        html.tag(page.tag(line.movement.status))
        if !line.anomalies.isEmpty {
          html.element("div") { $0.tag(Tag(page.say(BoardWord.toCheck), "!", .wrong)) }
        }
      }
      if hasCutOff { cutOff(line, page, &html) }
      for (number, isWrong) in [
        (line.booked, false), (line.seats, false), (line.free, false),
        (line.notReady, line.notReady > 0),
      ] {
        html.element("td", .class(isWrong ? "number alarm" : "number")) { $0.text(number) }
      }
    }
  }

  private static func day(
    _ day: CivilDate, _ page: Page, _ html: inout HTMLWriter, countsDown: Bool
  ) {
    html.element("td") { html in
      page.date(&html, day)
      if countsDown { html.element("div", .class("hint"), text: page.countdown(to: day)) }
    }
  }

  /// By when the receiving side is told, and how far that is.
  private static func cutOff(_ line: BoardLine, _ page: Page, _ html: inout HTMLWriter) {
    html.element("td") { html in
      if let day = line.cutOff {
        page.date(&html, day)
        if day < page.today {
          html.element("div") { html in
            html.tag(
              Tag(page.say(BoardWord.overdue, count: page.today - day), "✕", .wrong))
          }
        } else {
          html.element("div", .class("hint"), text: page.countdown(untilEndOf: day))
        }
      }
      if let task = line.notice { html.element("div") { $0.tag(page.tag(task)) } }
    }
  }
}

extension Page {
  /// `in 3 days`, `today`; nothing for what has gone.
  func countdown(to day: CivilDate) -> String {
    let days = day - today
    return days < 0
      ? "" : days == 0 ? say(MovementWord.today) : say(MovementWord.inDays, count: days)
  }

  /// `17 hours left` until a day is over on the mission's clocks, where that is less than two days;
  /// else as `countdown(to:)`.
  func countdown(untilEndOf day: CivilDate) -> String {
    let left = TimeLeft(untilEndOf: day, at: visit.missionNow, offset: offset)
    return switch left {
    case .days: countdown(to: day)
    case .hours(let count): say(BoardWord.hoursLeft, count: count)
    case .minutes(let count): say(BoardWord.minutesLeft, count: count)
    }
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

  /// What is to be done about a movement's notice.
  func tag(_ task: NoticeTask) -> Tag {
    switch task {
    case .issue: Tag(say(BoardWord.tell), "!", .late)
    case .amend: Tag(say(BoardWord.tellAgain), "!", .late)
    case .cancel: Tag(say(BoardWord.callOff), "!", .late)
    case .send: Tag(say(BoardWord.send), "!", .late)
    case .sendAgain: Tag(say(BoardWord.sendAgain), "!", .wrong)
    }
  }
}

/// How long it is until a day is over, as finely as it matters.
enum TimeLeft: Equatable {
  /// Two days or more, or it is over.
  case days
  case hours(Int), minutes(Int)

  /// - Parameter offset: of the mission's clocks.
  init(untilEndOf day: CivilDate, at now: Instant, offset: Minutes) {
    let midnight = Instant(day + 1, hour: 0).milliseconds - Int64(offset.value) * 60_000
    let minutes = Int((midnight - now.milliseconds) / 60_000)
    self =
      switch minutes {
      case 0..<60: .minutes(minutes)
      case 60..<48 * 60: .hours(minutes / 60)
      default: .days
      }
  }
}
