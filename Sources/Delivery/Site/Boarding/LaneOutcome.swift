import Basics
import HTML
import Mission

/// What the lane answers to a card: a colour, a sign, a sound, and words that say why.
enum LaneOutcome {
  /// The whole family is aboard.
  case welcome(HouseholdID)
  case someWait(HouseholdID)
  case alreadyAboard(HouseholdID, PersonID?)
  case unreadable
  case notHere(String)
  case otherMovement(MovementID)
  case refused(Refusal)

  /// As the script of the lane reads it: which sound to play.
  var sound: String {
    switch self {
    case .welcome: "good"
    case .someWait: "late"
    default: "wrong"
    }
  }

  var status: Int {
    switch self {
    case .welcome, .someWait: 200
    case .unreadable: 400
    default: 409
    }
  }

  /// What a program is told was wrong; nil when people boarded.
  var code: String? {
    switch self {
    case .welcome, .someWait: nil
    case .alreadyAboard: "alreadyAboard"
    case .unreadable: "unreadable"
    case .notHere: "notHere"
    case .otherMovement: "otherMovement"
    case .refused(let refusal): refusal.reason.rawValue
    }
  }

  private var sign: String {
    switch self {
    case .welcome: "✓"
    case .someWait: "…"
    default: "✕"
    }
  }

  func write(_ row: Movement, _ page: Page, _ html: inout HTMLWriter) {
    html.element(
      "div", .class("outcome \(sound)"), .id("outcome"), Attribute("data-outcome", sound),
      Attribute("role", sound == "wrong" ? "alert" : "status")
    ) { html in
      html.element("span", .aria("aria-hidden", "true"), text: sign)
      html.element("p", .ownDirection, text: text(row, page))
    }
  }

  func text(_ row: Movement, _ page: Page) -> String {
    switch self {
    case .welcome(let id):
      let places = row.booking(of: id)?.places ?? []
      return page.say(
        BoardingWord.welcome, count: places.count, ["vehicle": Self.vehicles(of: places)])
    case .someWait(let id):
      let waiting = row.booking(of: id)?.places.count { $0.stage == .booked } ?? 0
      return page.say(BoardingWord.someWait, count: waiting)
    case .alreadyAboard(let id, let person):
      let places = (row.booking(of: id)?.places ?? []).filter {
        person == nil || $0.person == person
      }
      let since = places.compactMap { row.boarded($0.person) }.min()
      return page.say(
        BoardingWord.alreadyAboard,
        [
          "vehicle": Self.vehicles(of: places),
          "time": since.map { page.language.clock($0, offset: page.state.utcOffset) } ?? "?",
        ])
    case .unreadable: return page.say(BoardingWord.unreadable)
    case .notHere(let code): return page.say(BoardingWord.notHere, ["code": code])
    case .otherMovement(let id):
      return page.say(BoardingWord.otherMovement, ["movement": id.description])
    case .refused(let refusal): return refusal.text(in: page.language)
    }
  }

  private static func vehicles(of places: [Booking.Place]) -> String {
    Set(places.map(\.vehicle)).sorted().map(String.init).joined(separator: ", ")
  }
}
