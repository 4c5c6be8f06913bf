import Basics
import Mission
import Wire

extension PlaceNames {
  init(_ node: JSONNode) throws(JSONFault) {
    self.init(
      latin: try node.get("latin").string(), tajik: try node.optional("tajik")?.string(),
      russian: try node.optional("russian")?.string(), dari: try node.optional("dari")?.string())
  }
}

extension Opening {
  init(_ node: JSONNode?) throws(JSONFault) {
    guard let node else {
      self = .always
      return
    }
    let weekdays = try node.list("weekdays") { day throws(JSONFault) in
      try day.choice(Weekday.words)
    }
    let from = try node.optional("from")?.date()
    let until = try node.optional("until")?.date()
    var span: DateSpan?
    if from != nil || until != nil {
      span = DateSpan(from ?? .beginningOfTime, until ?? .endOfTime)
      if span == nil { throw node.fault("until is before from") }
    }
    let closures = try node.list("closed") { closure throws(JSONFault) in
      guard
        let span = DateSpan(try closure.get("from").date(), try closure.get("until").date())
      else { throw closure.fault("until is before from") }
      return span
    }
    self.init(weekdays: weekdays, span: span, closures: closures)
  }
}

extension Site {
  /// - Parameter known: a site that stands before this one in the file, by its code.
  init(_ node: JSONNode, known: (String) -> SiteID?) throws(JSONFault) {
    let kinds: [String: Site.Kind] = [
      "camp": .camp, "transit_centre": .transitCentre, "way_station": .wayStation,
      "border_point": .borderPoint, "railway_station": .railwayStation, "airport": .airport,
      "district": .district, "village": .village,
    ]
    let latitude = try node.optional("latitude")?.scaled(by: 1_000_000)
    let longitude = try node.optional("longitude")?.scaled(by: 1_000_000)
    var coordinates: Coordinates?
    if let latitude, let longitude {
      coordinates = Coordinates(latitude: latitude, longitude: longitude)
      if coordinates == nil { throw node.fault("there is no such point on the Earth") }
    }
    var parent: SiteID?
    if let outer = try node.optional("within") {
      parent = known(try outer.code())
      if parent == nil { throw outer.fault("no such site stands before this one") }
    }
    self.init(
      code: try node.get("code").code(), kind: try node.get("kind").choice(kinds),
      names: try PlaceNames(try node.get("names")), parent: parent,
      country: try node.get("country").string(), coordinates: coordinates,
      beds: try node.optionalInteger("beds", in: 1...10_000).map { Persons($0) },
      personsPerDay: try node.optionalInteger("persons_per_day", in: 1...10_000).map {
        Persons($0)
      },
      opening: try Opening(try node.optional("opening")),
      area: try node.optional("area")?.string(),
      connection: try node.optionalInteger("connection_minutes", in: 0...1_440).map {
        Minutes($0)
      })
  }
}
