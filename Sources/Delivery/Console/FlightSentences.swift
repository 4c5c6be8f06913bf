import Application
import Basics
import Documents
import Planning
import Wire

/// What is said of a plan of flights, in one language: why people fly later, and why some stay.
struct FlightSentences {
  let instance: FlightInstance
  let language: DocumentLanguage

  /// What keeps people waiting, most people first, then some cases that stay, each with its reason.
  func reasons(in plan: FlightPlan) -> [String] {
    var tally = ReasonTally<FlightPlanWord>(language)
    for why in instance.problem.why(plan) {
      if why.itinerary == nil {
        tally.stay(
          FlightPlanWord.stays.text(
            language,
            filling: [
              "case": Isolated.name(instance.names.parties[why.party], in: language.direction),
              "why": why.reason.sentence(count: why.count, in: language),
            ]))
      } else {
        tally.wait(instance.problem.parties[why.party].size, for: why.reason.cause)
      }
    }
    return tally.sentences(.because)
  }

  /// Each case with its itinerary, the day it departs and the reason, as CSV.
  func reasonsTable(for plan: FlightPlan) -> [UInt8] {
    let rows = instance.problem.why(plan).map { why in
      [
        instance.names.parties[why.party],
        why.itinerary.map { instance.names.itineraries[$0] } ?? "",
        why.itinerary.map { "\(instance.dayZero + instance.problem.departure(of: $0).day)" } ?? "",
        why.reason.sentence(count: why.count, in: language),
      ]
    }
    return TextTable(rows: [["case", "itinerary", "departs", "reason"]] + rows).csv()
  }
}
