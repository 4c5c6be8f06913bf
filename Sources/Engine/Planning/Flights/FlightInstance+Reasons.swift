import Basics
import Wire

extension FlightInstance {
  /// What keeps people waiting, most persons first, in sentences: at most four, and then up to five
  /// cases that stay, each with its reason.
  public func reasons(in plan: FlightPlan) -> [String] {
    var persons: [FlightReason: Int] = [:]
    var left: [String] = []
    for why in problem.why(plan) {
      if why.itinerary == nil {
        let sentence = why.reason.sentence(count: why.count)
        if left.count < 5 { left.append("\(names.parties[why.party]) stays: \(sentence)") }
      } else if why.reason != .soonest {
        persons[why.reason, default: 0] += problem.parties[why.party].size
      }
    }
    let most = persons.map { ($0.value, $0.key.cause) }.sorted { ($1.0, $0.1) < ($0.0, $1.1) }
    return most.prefix(4).map { "\($0) people fly later because \($1)." } + left
  }

  /// Each case with its itinerary, the day it departs and the reason, as CSV.
  public func reasonsTable(for plan: FlightPlan) -> [UInt8] {
    let rows = problem.why(plan).map { why in
      [
        names.parties[why.party], why.itinerary.map { names.itineraries[$0] } ?? "",
        why.itinerary.map { "\(dayZero + problem.departure(of: $0).day)" } ?? "",
        why.reason.sentence(count: why.count),
      ]
    }
    return TextTable(rows: [["case", "itinerary", "departs", "reason"]] + rows).csv()
  }
}

extension FlightReason {
  /// The reason as the end of a sentence about many.
  fileprivate var cause: String {
    switch self {
    case .soonest: "nothing is in the way"
    case .noItinerary: "no itinerary leads where they may go"
    case .notReady: "no itinerary lies within their readiness"
    case .notReceived: "nobody is received when they would arrive"
    case .tooLarge: "no block of seats holds them"
    case .full(let place): "earlier itineraries have no \(place.rawValue) left"
    case .personsPerFlight: "earlier flights are full for their programme without an approval"
    case .escorts: "escorts, or seats home for them, are lacking"
    case .nobodyResponsible: "nobody is responsible for separated minors"
    case .apart: "somebody flies whom they must never meet"
    }
  }
}
