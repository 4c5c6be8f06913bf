import Mission

/// What happened, as a history says it; the English one is the event's own.
struct EventTitle: SiteWord {
  let kind: UInt16

  static var allCases: [EventTitle] { Event.kinds.keys.sorted().map(EventTitle.init) }

  var wording: Wording {
    let title = Event.kinds[kind]?.title ?? "event of a later version"
    guard let words = Self.ofPeople[kind] ?? Self.ofJourneys[kind] else {
      return Wording(title, title, title, title)
    }
    return Wording(title, words.russian, words.tajik, words.dari)
  }
}
