extension FlightProblem {
  /// The people of one case. Parties of one household, and linked ones, fly together.
  public struct Party: Equatable, Sendable {
    public var household: Int
    /// Parties of the same link fly together.
    public var link: Int?
    public var programme: Int
    public var rule: Int?
    public var isUrgent: Bool
    public var origin: Int
    /// Airports it may arrive at.
    public var destinations: [Int]
    public var people: People
    public var escorts: OwnEscorts
    public var care: Care
    public var ready: Int
    /// In their order, apart from each other; none begins before `ready`.
    public var spans: [Span]
    public var priority: Int

    public init(
      household: Int, link: Int? = nil, programme: Int, rule: Int?, isUrgent: Bool = false,
      origin: Int, destinations: [Int], people: People, escorts: OwnEscorts = OwnEscorts(),
      care: Care = Care(), ready: Int, spans: [Span], priority: Int = 1
    ) {
      (self.household, self.link, self.programme) = (household, link, programme)
      (self.rule, self.isUrgent, self.origin) = (rule, isUrgent, origin)
      (self.destinations, self.people, self.escorts) = (destinations, people, escorts)
      (self.care, self.ready, self.spans, self.priority) = (care, ready, spans, priority)
    }

    public var size: Int { people.adults + people.children + people.infants }

    /// The places its people take, without escorts.
    public var places: Places {
      Places(
        seats: people.adults + people.children - people.stretchers, infants: people.infants,
        wheelchairs: people.wheelchairs, stretchers: people.stretchers,
        kilograms: people.kilograms)
    }
  }

  /// Adults and children have a seat, infants sit on a lap; wheelchairs and stretchers are of
  /// adults and children.
  public struct People: Equatable, Sendable {
    public var adults: Int
    public var children: Int
    public var infants: Int
    public var wheelchairs: Int
    public var stretchers: Int
    public var kilograms: Int

    public init(
      adults: Int, children: Int = 0, infants: Int = 0, wheelchairs: Int = 0, stretchers: Int = 0,
      kilograms: Int = 0
    ) {
      (self.adults, self.children, self.infants) = (adults, children, infants)
      (self.wheelchairs, self.stretchers) = (wheelchairs, stretchers)
      self.kilograms = kilograms
    }
  }

  /// Escorts that go with this party whoever else flies.
  public struct OwnEscorts: Equatable, Sendable {
    public var operational: Int
    public var medical: Int

    public init(operational: Int = 0, medical: Int = 0) {
      (self.operational, self.medical) = (operational, medical)
    }
  }

  /// Minors separated from their parents, and adults who have agreed to be responsible for some.
  public struct Care: Equatable, Sendable {
    public var minors: Int
    /// How many minors of other parties its adults may care for.
    public var offered: Int

    public init(minors: Int = 0, offered: Int = 0) {
      (self.minors, self.offered) = (minors, offered)
    }
  }
}

extension FlightProblem.Party {
  /// Minors who need an adult of another party: none where an operational escort goes with them.
  var minorsToCareFor: Int { escorts.operational > 0 ? 0 : care.minors }

  /// The span that a journey lies in.
  func span(from departure: Int, to arrival: Int) -> FlightProblem.Span? {
    spans.first { $0.first <= departure && arrival <= $0.last }
  }

  /// What its tickets cost, its own escorts' with them.
  func price(_ prices: FlightProblem.Prices) -> Int {
    // A stretcher's price is instead of an adult's: who lies is reckoned as an adult first.
    let lyingAdults = min(people.stretchers, people.adults)
    return (people.adults - lyingAdults) * prices.adult
      + (people.children - people.stretchers + lyingAdults) * prices.child
      + people.infants * prices.infant + people.stretchers * prices.stretcher
      + (escorts.operational + escorts.medical) * prices.escort
  }
}

extension FlightProblem {
  /// When an itinerary leaves, at its first airport.
  public func departure(of itinerary: Int) -> Time {
    flights[itineraries[itinerary].flights[0]].departure
  }

  func arrival(of itinerary: Int) -> Time {
    let flown = itineraries[itinerary].flights
    return flights[flown[flown.count - 1]].arrival
  }

  /// The last day on which an escort of an itinerary is away.
  func escortsAreBack(from itinerary: Int) -> Int {
    let arrived = arrival(of: itinerary).day
    return itineraries[itinerary].back.last.map { max(arrived, flights[$0].arrival.day) } ?? arrived
  }

  /// Whether flights follow each other, each leaving where the one before arrived and late enough
  /// after it, and none is cancelled.
  func connects(_ flown: [Int]) -> Bool {
    guard flown.allSatisfy({ !flights[$0].isCancelled }) else { return false }
    return zip(flown, flown.dropFirst()).allSatisfy { one, next in
      let (landed, leaves) = (flights[one], flights[next])
      return landed.to == leaves.from
        && landed.arrival.total + connections[landed.to] <= leaves.departure.total
    }
  }

  /// The most persons of a programme on a flight.
  func limit(_ programme: Int, on flight: Int) -> Int? {
    guard let most = programmes[programme].personsPerFlight else { return nil }
    return max(most, flights[flight].approvals[programme] ?? 0)
  }

  /// Operational escorts that so many persons of a programme need on one itinerary.
  func escorts(for persons: Int, _ programme: Int) -> Int {
    guard let ratio = programmes[programme].personsPerEscort else { return 0 }
    return (persons + ratio - 1) / ratio
  }
}
