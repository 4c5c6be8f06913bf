import Basics
import Documents
import Mission

/// A column of the list of families: what it says, and for whom.
enum GridColumn: String, CaseIterable {
  case head, reference, size, site, destination, standing, ready, movement, baggage, registered

  static let usual: [GridColumn] = [.head, .size, .site, .destination, .standing]

  /// By which a list can be put in order without judging everybody's readiness.
  static let sortable: [GridColumn] = [.head, .reference, .size, .site, .destination, .registered]

  /// The group of fields it belongs to.
  var field: Policy.Field {
    switch self {
    case .head: .names
    case .reference: .identity
    case .movement, .baggage: .bookings
    case .size, .site, .destination, .standing, .ready, .registered: .clearances
    }
  }

  var isNumber: Bool { self == .size || self == .baggage }

  var word: any SiteWord {
    switch self {
    case .head: PeopleWord.head
    case .reference: HouseholdWord.reference
    case .size: MovementWord.people
    case .site: PeopleWord.site
    case .destination: PeopleWord.destination
    case .standing: MovementWord.status
    case .ready: GridWord.ready
    case .movement: MovementWord.movement
    case .baggage: MovementWord.baggage
    case .registered: DuplicateWord.registered
    }
  }
}

extension Page {
  /// What a column says of a family; nothing where the account may not see it.
  func cell(_ column: GridColumn, of id: HouseholdID, _ row: Household) -> SheetCell {
    guard sees(column.field, of: .household(id)) else { return .empty }
    switch column {
    case .head: return .text(headName(of: id))
    case .reference: return .text(row.reference)
    case .size: return .integer(row.members.count)
    case .site: return .text(name(of: row.site))
    case .destination: return .text(name(of: row.destination))
    case .standing:
      guard sees(.bookings, of: .household(id)) else { return .empty }
      return .text(say(StandingWord(state.standing(of: id, on: today))))
    case .ready: return .text(ready(id))
    case .movement:
      return movement(of: id).map { .text($0.description) } ?? .empty
    case .baggage: return .integer(row.baggage.value)
    case .registered: return .date(row.registeredOn)
    }
  }

  private func movement(of id: HouseholdID) -> MovementID? {
    state.members(of: id).lazy.compactMap(\.person.movement).first
  }

  /// The days on which they may travel, as far as they are known.
  private func ready(_ id: HouseholdID) -> String {
    guard let open = state.openCases(of: id).last else { return "" }
    let readiness = state.readiness(of: open, on: today)
    guard readiness.blockers.isEmpty, let span = readiness.spans.first(where: { $0.last >= today })
    else { return "" }
    return text(mayTravelIn: span)
  }
}
