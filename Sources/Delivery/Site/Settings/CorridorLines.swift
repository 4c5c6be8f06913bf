import Basics
import Mission

/// A road's legs and the costs of its vehicles as lines, by the codes of sites and types: typed, or
/// pasted from a spreadsheet.
///
///     SAKHI; POST; road; 120; 240; POST; night
struct CorridorLines {
  static let bytes = 16_000
  private static let mostLegs = 40
  private static let night = "night"

  private let state: MissionState

  init(_ state: MissionState) { self.state = state }

  func text(_ legs: [Corridor.Leg]) -> String {
    legs.map { leg in
      let cells = [
        code(leg.from), code(leg.to), "\(leg.mode)", "\(leg.distance.value)",
        "\(leg.duration.value)", leg.crossing.map { code($0) } ?? "", leg.endsDay ? Self.night : "",
      ]
      let last = cells.lastIndex { !$0.isEmpty } ?? 0
      return cells[...last].joined(separator: "; ")
    }.joined(separator: "\n")
  }

  func text(_ costs: [Corridor.VehicleCost]) -> String {
    costs.map { "\(state.vehicleTypes[$0.type]?.code ?? ""); \($0.cost)" }
      .joined(separator: "\n")
  }

  /// - Returns: one leg at least.
  func legs(_ text: String, in field: String) throws(Mistyped) -> [Corridor.Leg] {
    var legs: [Corridor.Leg] = []
    for (number, cells) in Self.lines(text) {
      guard (5...7).contains(cells.count), legs.count < Self.mostLegs,
        let from = site(cells[0]), let to = site(cells[1]),
        let mode = Corridor.Mode.allCases.first(where: { "\($0)" == cells[2].lowercased() }),
        let distance = Int(cells[3]), (1...20_000).contains(distance),
        let minutes = Int(cells[4]), (1...1_440).contains(minutes)
      else { throw Mistyped(field: field, word: SettingsWord.noLeg, line: number) }
      // `night` may stand in the sixth cell where no border is passed.
      let rest = cells[5...].filter { !$0.isEmpty }
      let crossings = rest.filter { $0.lowercased() != Self.night }
      let crossing = crossings.first.flatMap { site($0) }
      guard crossings.count <= 1, (crossing == nil) == crossings.isEmpty else {
        throw Mistyped(field: field, word: SettingsWord.noLeg, line: number)
      }
      legs.append(
        Corridor.Leg(
          from: from, to: to, mode: mode, distance: Kilometres(distance),
          duration: Minutes(minutes), crossing: crossing, endsDay: rest.count > crossings.count))
    }
    if legs.isEmpty { throw Mistyped(field: field, word: SettingsWord.noLeg) }
    return legs
  }

  func costs(_ text: String, in field: String) throws(Mistyped) -> [Corridor.VehicleCost] {
    var costs: [Corridor.VehicleCost] = []
    for (number, cells) in Self.lines(text) {
      guard cells.count == 2, let type = state.vehicleTypes.first(where: { $0.code == cells[0] }),
        !costs.contains(where: { $0.type == type.id }), let cost = Int(cells[1]),
        (0...100_000).contains(cost)
      else { throw Mistyped(field: field, word: SettingsWord.noCost, line: number) }
      costs.append(.init(type: type.id, cost: cost))
    }
    return costs.sorted { $0.type < $1.type }
  }

  private func code(_ id: SiteID) -> String { state.sites[id]?.code ?? "" }

  private func site(_ code: String) -> SiteID? { state.sites.first { $0.code == code }?.id }

  /// Lines that are not empty, by their number, as cells between `;` or tabs.
  private static func lines(_ text: String) -> [(number: Int, cells: [String])] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .compactMap { index, line in
        let cells = line.split(omittingEmptySubsequences: false) { $0 == ";" || $0 == "\t" }
          .map { cell in
            String(
              cell.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
          }
        return cells.allSatisfy(\.isEmpty) ? nil : (index + 1, cells)
      }
  }
}
