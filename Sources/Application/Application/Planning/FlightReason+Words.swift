public import Documents
public import Planning

extension FlightReason {
  /// The reason as a sentence about one case.
  ///
  /// - Parameter count: of the itineraries on which it held.
  public func sentence(count: Int, in language: DocumentLanguage = .english) -> String {
    word.text(language, filling: ["count": Isolated.value(count, in: language.direction)])
  }

  private var word: FlightPlanWord {
    switch self {
    case .soonest: .soonest
    case .noItinerary: .noItinerary
    case .notReady: .notReady
    case .notReceived: .notReceived
    case .tooLarge: .tooLarge
    case .full(.seats): .seats
    case .full(.infants): .infants
    case .full(.wheelchairs): .wheelchairs
    case .full(.stretchers): .stretchers
    case .full(.kilograms): .kilograms
    case .personsPerFlight: .personsPerFlight
    case .escorts: .escorts
    case .nobodyResponsible: .nobodyResponsible
    case .apart: .apart
    }
  }

  /// The reason as the end of a sentence about many who fly later; nil where nobody flies at all,
  /// or nobody waits.
  public var cause: FlightPlanWord? {
    switch self {
    case .soonest, .noItinerary, .notReady, .notReceived, .tooLarge: nil
    case .full(.seats): .noSeats
    case .full(.infants): .noInfants
    case .full(.wheelchairs): .noWheelchairs
    case .full(.stretchers): .noStretchers
    case .full(.kilograms): .noKilograms
    case .personsPerFlight: .programmeFull
    case .escorts: .noEscorts
    case .nobodyResponsible: .minorsAlone
    case .apart: .keptApart
    }
  }
}
