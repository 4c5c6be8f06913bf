public import Basics
public import Mission

/// Every page and every form of the site, as a value that prints its own address.
///
/// The groups say what session they need, so that a page for somebody signed in cannot be written
/// without one.
public enum Route: Equatable, Sendable {
  /// Nobody need be signed in.
  case guest(GuestRoute)
  /// Somebody who signed in, but may still have to choose a password or enrol a second factor.
  case entrant(EntrantRoute)
  // Everything below is for whoever is at work.
  case board(BoardRoute)
  case people(PeopleRoute)
  case families(FamilyRoute)
  case imports(ImportRoute)
  case steps(StepsRoute)
  case duplicates(DuplicateRoute)
  case movements(MovementRoute)
  case boarding(BoardingRoute)
  case road(RoadRoute)
  case notices(NoticeRoute)
  case papers(PapersRoute)
  case holds(HoldRoute)
  case plans(PlanRoute)
  case figures(FiguresRoute)
  case account(AccountRoute)
  case settings(SettingsRoute)
  case admin(AdminRoute)

  /// The path, without a query: `/movements/M-000012-K`.
  public var path: String {
    switch self {
    case .guest(let route): route.path
    case .entrant(let route): route.path
    case .board(let route): route.path
    case .people(let route): route.path
    case .families(let route): route.path
    case .imports(let route): route.path
    case .steps(let route): route.path
    case .duplicates(let route): route.path
    case .movements(let route): route.path
    case .boarding(let route): route.path
    case .road(let route): route.path
    case .notices(let route): route.path
    case .papers(let route): route.path
    case .holds(let route): route.path
    case .plans(let route): route.path
    case .figures(let route): route.path
    case .account(let route): route.path
    case .settings(let route): route.path
    case .admin(let route): route.path
    }
  }

  /// Every row, family by family.
  static let rows: [RouteRow] =
    GuestRoute.rows + EntrantRoute.rows + BoardRoute.rows + PeopleRoute.rows + FamilyRoute.rows
    + ImportRoute.rows
    + DuplicateRoute.rows + StepsRoute.rows + MovementRoute.rows + BoardingRoute.rows
    + RoadRoute.rows + PlanRoute.rows + FiguresRoute.rows + AccountRoute.rows + SettingsRoute.rows
    + AdminRoute.rows + NoticeRoute.rows + PapersRoute.rows + HoldRoute.rows
}

/// Routes that belong together: their rows, and how each prints.
protocol RouteFamily: Equatable, Sendable {
  static var rows: [RouteRow] { get }
  var path: String { get }
}

/// What an address is about, where it is about somebody or something of theirs: decides whether it
/// is one's own.
public enum Concern: Equatable, Sendable {
  case household(HouseholdID)
  case person(PersonID)
  case openCase(CaseID)
  case movement(MovementID)

  /// How near it is to an account's scope.
  func closeness(
    on state: MissionState, to scope: Scope, today: CivilDate
  ) -> Policy.Closeness {
    switch self {
    case .household(let id): state.closeness(of: id, to: scope, on: today)
    case .person(let id): state.closeness(of: id, to: scope, on: today)
    case .movement(let id): state.closeness(of: id, to: scope, on: today)
    case .openCase(let id): state.closeness(of: id, to: scope, on: today)
    }
  }
}
