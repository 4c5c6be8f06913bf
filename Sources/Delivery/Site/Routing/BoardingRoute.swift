public import Mission

import HTTP

/// The lane where people board, and what happens at it.
public enum BoardingRoute: RouteFamily {
  case lane(MovementID)
  /// The lane with one family called up: who of it is aboard, who waits.
  case family(MovementID, HouseholdID)
  case open(MovementID)
  case board(MovementID)
  case noShow(MovementID)
  case callUp(MovementID)
  /// A family that was not on the list.
  case late(MovementID)
  /// Places for people who came since, a newborn above all.
  case complete(MovementID)
  case birth(MovementID)
  case depart(MovementID)

  static let rows: [RouteRow] =
    [
      .get("/movements/{movement}/boarding", .sees(.boarding)) { pieces throws(SiteFault) in
        .boarding(.lane(try pieces.next()))
      }.tells(Shapes.movement),
      .get("/movements/{movement}/boarding/{household}", .sees(.boarding)) {
        pieces throws(SiteFault) in
        .boarding(.family(try pieces.next(), try pieces.next()))
      }.tells(Shapes.booking),
    ]
    + [
      form("open", .boardPeople) { .open($0) }.takes(),
      form("board", .boardPeople) { .board($0) }.takes(
        .text("code", "What a card says, or the number of a family or person.", bytes: 100),
        .ids(
          "person", "Those of the family who board; all who wait, when it is left out.",
          PersonID.self
        ).optional),
      form("no-show", .boardPeople) { .noShow($0) }.takes(family("household")),
      form("call-up", .boardPeople) { .callUp($0) }.takes(family("household")),
      form("late", .planMovements) { .late($0) }.takes(family("late")),
      form("complete", .planMovements) { .complete($0) }.takes(family("household")),
      form("birth", .registerPeople) { .birth($0) }.takes(
        family("mother"), .text("given", "The child's given name."),
        .text("last", "The child's family name.").optional,
        .choice("sex", "Of the child.", [("female", "f"), ("male", "m")])),
      form("depart", .reportRoad) { .depart($0) }.takes(),
    ]

  private static func family(_ name: String) -> Taken {
    .id(name, "The family.", HouseholdID.self)
  }

  private static func form(
    _ name: String, _ action: Policy.Action,
    _ make: @escaping @Sendable (MovementID) -> BoardingRoute
  ) -> RouteRow {
    .post("/movements/{movement}/boarding/\(name)", .does(action)) { pieces throws(SiteFault) in
      .boarding(make(try pieces.next()))
    }
  }

  public var path: String {
    switch self {
    case .lane(let id): "/movements/\(id)/boarding"
    case .family(let id, let household): "/movements/\(id)/boarding/\(household)"
    case .open(let id): "/movements/\(id)/boarding/open"
    case .board(let id): "/movements/\(id)/boarding/board"
    case .noShow(let id): "/movements/\(id)/boarding/no-show"
    case .callUp(let id): "/movements/\(id)/boarding/call-up"
    case .late(let id): "/movements/\(id)/boarding/late"
    case .complete(let id): "/movements/\(id)/boarding/complete"
    case .birth(let id): "/movements/\(id)/boarding/birth"
    case .depart(let id): "/movements/\(id)/boarding/depart"
    }
  }
}
