import Basics
import Mission
import Testing

/// The tables of the policy, cell by cell.
@Suite struct PolicyTests {
  private func visitor(_ role: Role, glass: Bool = false) -> Visitor {
    Visitor(
      account: AccountID(number: 2), roles: Roles(role), scope: .mission, hasBrokenGlass: glass,
      isFresh: true)
  }

  /// The kind of nearness that makes something a role's own, told a second time.
  private func own(_ role: Role) -> Policy.Closeness {
    switch role {
    case .convoyLeader, .borderOfficer: .day
    case .partner: .arrival
    default: .site
    }
  }

  @Test(arguments: Role.allCases)
  func `what a role sees of its own it does not see of others unless the table says all`(
    role: Role
  ) {
    for field in Policy.Field.allCases {
      let cell = PrintedPolicy.fields["\(field)"]?[role]
      let near = Policy.mayRead(field, by: visitor(role), own(role))
      let far = Policy.mayRead(field, by: visitor(role), [])
      let otherwise = Policy.Closeness.full.subtracting(own(role))
      let nearInOtherWays = Policy.mayRead(field, by: visitor(role), otherwise)
      #expect(near == (cell == "all" || cell == "own"), "\(role) \(field)")
      #expect(far == (cell == "all"), "\(role) \(field)")
      #expect(nearInOtherWays == far, "\(role) \(field)")
    }
  }

  @Test(arguments: Role.allCases)
  func `what a role does for its own it does not do for others unless the table says all`(
    role: Role
  ) {
    for action in Policy.Action.allCases {
      let cell = PrintedPolicy.actions["\(action)"]?[role]
      #expect(
        Policy.may(action, by: visitor(role), own(role)) == (cell == "all" || cell == "own"),
        "\(role) \(action)")
      #expect(Policy.may(action, by: visitor(role), []) == (cell == "all"), "\(role) \(action)")
    }
  }

  @Test(arguments: Role.allCases)
  func `broken glass shows people to anybody, and neither what doctors wrote nor the house's books`(
    role: Role
  ) {
    for field in Policy.Field.allCases {
      let shown = Policy.mayRead(field, by: visitor(role, glass: true), [])
      let usual = Policy.mayRead(field, by: visitor(role), [])
      let opens = ![.medical, .training, .assistance, .figures, .settings, .accounts, .audit]
        .contains(field)
      #expect(shown == (usual || opens), "\(role) \(field)")
    }
    for action in Policy.Action.allCases {
      let allowed = Policy.may(action, by: visitor(role, glass: true), [])
      let usual = Policy.may(action, by: visitor(role), [])
      #expect(allowed == (usual || action == .boardPeople || action == .reportRoad))
    }
  }

  @Test(arguments: RightRow.rows)
  func `a right has its conditions, and a refusal says which`(row: RightRow) {
    do {
      try Policy.check(row.action, by: row.visitor, row.closeness, with: row.secondVisitor)
      #expect(row.reason == nil, "\(row)")
    } catch {
      #expect(error.reason == row.reason && error.reason.isAboutRights, "\(row)")
      #expect(!error.description.contains("{") && error.description.hasSuffix("."))
    }
  }

  @Test func `who gives out access sees no person, and who reviews it sees no name`() {
    let personal: [Policy.Field] = [
      .names, .identity, .contact, .medical, .requirements, .bookings,
    ]
    for field in personal {
      #expect(!Policy.mayRead(field, by: visitor(.administrator)))
      #expect(!Policy.mayRead(field, by: visitor(.auditor)))
      #expect(!Policy.mayRead(field, by: visitor(.reporting)))
    }
    #expect(Role.allCases.filter { Policy.mayRead(.medical, by: visitor($0)) } == [.medical])
  }

  @Test func `somebody without a role may do nothing and see nothing`() {
    let nobody = Visitor(account: AccountID(number: 2), roles: [], scope: .mission, isFresh: true)
    #expect(!Policy.Field.allCases.contains { Policy.mayRead($0, by: nobody) })
    #expect(!Policy.Action.allCases.contains { Policy.may($0, by: nobody) })
  }

  @Test func `a role reads as it is printed`() {
    for role in Role.allCases { #expect(Role("\(role)") == role) }
    #expect(Role("emperor") == nil && Role("") == nil)
    #expect(Role.movementOfficer.description == "movement-officer")
  }
}
