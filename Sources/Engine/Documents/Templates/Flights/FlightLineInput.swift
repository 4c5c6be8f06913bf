/// A flight as papers show it.
public struct FlightLineInput: Hashable, Sendable {
  /// `TK255`
  public var number: String
  public var from: String
  /// Local time at the airport: `2026-03-12 06:40`.
  public var departs: String
  public var to: String
  public var arrives: String

  public init(number: String, from: String, departs: String, to: String, arrives: String) {
    (self.number, self.from, self.departs) = (number, from, departs)
    (self.to, self.arrives) = (to, arrives)
  }

  static func table(_ flights: [FlightLineInput], _ line: PaperLine) -> Table {
    Table(
      columns: [
        Column(line(TravelWord.flight), share: 3), Column(line(TravelWord.from), share: 5),
        Column(line(TravelWord.leaves), share: 5), Column(line(TravelWord.to), share: 5),
        Column(line(TravelWord.arrives), share: 5),
      ],
      rows: flights.map {
        Row([
          line.value($0.number), line.name($0.from), line.value($0.departs), line.name($0.to),
          line.value($0.arrives),
        ])
      })
  }
}

/// Somebody who goes by air, as papers for receivers and carriers show them. The name comes in the
/// script of the travel document.
public struct AboardInput: Hashable, Sendable {
  public var id: String
  public var family: String
  public var given: String
  public var sex: SexSign
  /// As far as it is known: `1988-11-30`, `1961`.
  public var birth: String
  /// Three letters; empty when not known.
  public var nationality: String
  /// Kind and number of the paper to travel with.
  public var paper: String
  public var requirements: [RequirementSign]
  public var seat: String

  public init(
    id: String, family: String, given: String, sex: SexSign, birth: String, nationality: String,
    paper: String, requirements: [RequirementSign] = [], seat: String = ""
  ) {
    (self.id, self.family, self.given, self.sex) = (id, family, given, sex)
    (self.birth, self.nationality, self.paper) = (birth, nationality, paper)
    (self.requirements, self.seat) = (requirements, seat)
  }

  var isErased: Bool { family.isEmpty && given.isEmpty }
}
