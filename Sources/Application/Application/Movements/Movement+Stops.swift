public import Basics
public import Mission

/// Where a convoy is counted.
public struct Stop: Equatable, Sendable {
  public let site: SiteID
  /// From the stop before; none to a crossing, which lies on the way to the next.
  public let distance: Kilometres
  /// Days after the day of departure.
  public let day: Int
  /// From leaving on that day; a crossing has the time of the next stop, for nobody knows where on
  /// its leg it lies.
  public let elapsed: Minutes

  /// When a convoy that left at a moment should have passed, on the times of its corridor; each
  /// later day begins at the hour of the first.
  func due(leaving: Instant) -> Instant {
    Instant(
      milliseconds: leaving.milliseconds + Int64(day * 1_440 + elapsed.value) * 60_000)
  }
}

extension Movement {
  /// Its origin, its crossings and stops, its end.
  public var stops: [Stop] {
    guard let first = legs.first else { return [] }
    var stops = [Stop(site: first.from, distance: 0, day: 0, elapsed: 0)]
    for (day, stage) in stages.enumerated() {
      var elapsed = 0
      for leg in stage.legs {
        elapsed += leg.duration.value
        let minutes = Minutes(elapsed)
        if let crossing = leg.crossing {
          stops.append(Stop(site: crossing, distance: 0, day: day, elapsed: minutes))
        }
        stops.append(Stop(site: leg.to, distance: leg.distance, day: day, elapsed: minutes))
      }
    }
    return stops
  }
}
