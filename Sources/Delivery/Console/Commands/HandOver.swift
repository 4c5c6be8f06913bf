import Basics
import Mission

/// Records a handover.
struct HandOver: ConsoleCommand {
  static let name = "handover"
  static let summary = "hand everybody who arrived over to a named partner"
  static let usage = """
    safar handover MOVEMENT [PARTNER] [--at MOMENT]

      PARTNER       the member of the partner's staff who signs: S-000012-B; without it, lists
                    who may sign
      --at MOMENT   1997-10-24T08:30 on the mission's clocks (default now)
    """

  let movement: MovementID
  /// nil: who may sign is what was asked.
  let partner: StaffID?
  let at: LocalMoment?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    movement = try arguments.word("The movement", as: MovementID.self, like: "M-000012-E")
    let word = arguments.nextWord()
    partner = word.flatMap { StaffID($0) }
    if let word, partner == nil {
      throw UsageError("\(word) is no partner; `safar handover \(movement)` lists them.")
    }
    at = try arguments.option("at", as: LocalMoment.self, like: "1997-10-24T08:30")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    guard let partner else { return try partners(in: desk) }
    let moment = desk.moment(at)
    try desk.carryOut(
      .handOver(movement, [], to: partner, at: moment), .close(movement, at: moment))
    let given = desk.state.movements[movement]?.count(.handedOver) ?? 0
    return .said(
      "Movement \(movement): \(counted(given, "person was")) handed over; it is closed.")
  }

  /// Who may sign, those first who are where the road ends.
  private func partners(in desk: Desk) throws -> Output {
    guard let row = desk.state.movements[movement] else {
      throw Refusal(.noMovement, ["id": movement])
    }
    let ends = desk.state.corridors[row.corridor]?.destinations ?? []
    var partners: [(isThere: Bool, cells: [String])] = []
    desk.state.staff.forEach { id, member in
      guard member.role == .partner else { return }
      let site = desk.state.sites[member.site]?.code ?? ""
      partners.append((ends.contains(member.site), [id.description, member.name ?? "", site]))
    }
    return Output(
      columns: [.text("partner"), .text("name"), .text("site")],
      rows: partners.filter(\.isThere).map(\.cells) + partners.filter { !$0.isThere }.map(\.cells))
  }
}
