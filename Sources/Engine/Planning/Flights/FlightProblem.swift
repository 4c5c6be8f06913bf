/// Who is to fly where, on which days they may, and the seats there are: integers and indices, no
/// people.
///
/// Days are counted from 0, times are minutes after midnight at the airport, baggage is whole
/// kilograms, prices are whole units of one currency. Indices point into the arrays beside them.
public struct FlightProblem: Sendable {
  public var horizon: Int
  /// Minutes between an arrival and the next departure, for each airport.
  public var connections: [Int]
  public var flights: [Flight]
  public var itineraries: [Itinerary]
  public var programmes: [Programme]
  public var rules: [ArrivalRule]
  public var parties: [Party]
  /// Pairs of parties that never share a flight.
  public var apart: [Pair]
  /// Escorts that may be away at the same time; nil where there is no limit.
  public var escorts: Escorts

  public init(
    horizon: Int, connections: [Int], flights: [Flight], itineraries: [Itinerary],
    programmes: [Programme], rules: [ArrivalRule], parties: [Party], apart: [Pair] = [],
    escorts: Escorts = Escorts()
  ) {
    (self.horizon, self.connections, self.flights) = (horizon, connections, flights)
    (self.itineraries, self.programmes, self.rules) = (itineraries, programmes, rules)
    (self.parties, self.apart, self.escorts) = (parties, apart, escorts)
  }

  /// A flight with the block of seats the mission holds on it.
  public struct Flight: Equatable, Sendable {
    public var from: Int
    public var to: Int
    public var departure: Time
    public var arrival: Time
    public var places: Places
    /// Persons of each programme that may fly where its own limit has been lifted for this flight.
    public var approvals: [Int?]
    public var isCancelled: Bool

    public init(
      from: Int, to: Int, departure: Time, arrival: Time, places: Places, approvals: [Int?],
      isCancelled: Bool = false
    ) {
      (self.from, self.to, self.departure, self.arrival) = (from, to, departure, arrival)
      (self.places, self.approvals, self.isCancelled) = (places, approvals, isCancelled)
    }
  }

  /// A day and a minute of it, at the airport.
  public struct Time: Equatable, Sendable {
    public var day: Int
    public var minute: Int

    public init(_ day: Int, _ minute: Int) { (self.day, self.minute) = (day, minute) }

    /// Minutes since day 0 began.
    public var total: Int { day * 1_440 + minute }
  }

  /// Places of a flight, or those that people take. A wheelchair counts beside a seat; a stretcher
  /// is a place of its own.
  public struct Places: Equatable, Sendable {
    public var seats: Int
    public var infants: Int
    public var wheelchairs: Int
    public var stretchers: Int
    public var kilograms: Int

    public init(
      seats: Int = 0, infants: Int = 0, wheelchairs: Int = 0, stretchers: Int = 0,
      kilograms: Int = 0
    ) {
      (self.seats, self.infants, self.wheelchairs) = (seats, infants, wheelchairs)
      (self.stretchers, self.kilograms) = (stretchers, kilograms)
    }
  }

  /// Flights flown one after the other, booked as one.
  public struct Itinerary: Equatable, Sendable {
    public var flights: [Int]
    /// How escorts come home.
    public var back: [Int]
    public var prices: Prices

    public init(flights: [Int], back: [Int], prices: Prices) {
      (self.flights, self.back, self.prices) = (flights, back, prices)
    }
  }

  /// For each person; an escort's goes there and back.
  public struct Prices: Equatable, Sendable {
    public var adult: Int
    public var child: Int
    public var infant: Int
    public var stretcher: Int
    public var escort: Int

    public init(adult: Int, child: Int, infant: Int, stretcher: Int, escort: Int) {
      (self.adult, self.child, self.infant) = (adult, child, infant)
      (self.stretcher, self.escort) = (stretcher, escort)
    }
  }

  /// What holds for all who fly under a programme.
  public struct Programme: Equatable, Sendable {
    /// Persons on one flight without an approval; nil: no limit.
    public var personsPerFlight: Int?
    /// Persons of an itinerary that one operational escort goes with; nil: none goes.
    public var personsPerEscort: Int?

    public init(personsPerFlight: Int? = nil, personsPerEscort: Int? = nil) {
      (self.personsPerFlight, self.personsPerEscort) = (personsPerFlight, personsPerEscort)
    }
  }

  /// The days on which people of one programme may arrive in one province, as its calendar, its
  /// notice and its year's end come to when the plan is made. Urgent parties are exempt.
  public struct ArrivalRule: Equatable, Sendable {
    /// The first day that leaves enough time for the notice.
    public var firstDay: Int
    /// Weekdays and holidays on which nobody is received, for each day of the horizon.
    public var isClosed: [Bool]
    /// After the cut-off of the year.
    public var isCutOff: [Bool]
    /// The last minute of a day to land at; nil: any.
    public var latestMinute: Int?

    public init(firstDay: Int, isClosed: [Bool], isCutOff: [Bool], latestMinute: Int? = nil) {
      (self.firstDay, self.isClosed) = (firstDay, isClosed)
      (self.isCutOff, self.latestMinute) = (isCutOff, latestMinute)
    }
  }

  /// Days on which a party may travel, from departure to arrival, and the clearances of persons
  /// that must be done again for it.
  public struct Span: Equatable, Sendable {
    public var first: Int
    public var last: Int
    public var redone: Int

    public init(first: Int, last: Int, redone: Int = 0) {
      (self.first, self.last, self.redone) = (first, last, redone)
    }
  }

  /// Two parties, the smaller index first.
  public struct Pair: Equatable, Sendable {
    public var one: Int
    public var other: Int

    public init(_ a: Int, _ b: Int) { (one, other) = (min(a, b), max(a, b)) }
  }

  /// Escorts by their kind.
  public struct Escorts: Equatable, Sendable {
    public var operational: Int?
    public var medical: Int?

    public init(operational: Int? = nil, medical: Int? = nil) {
      (self.operational, self.medical) = (operational, medical)
    }
  }
}
