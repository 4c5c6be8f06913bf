/// Why a household does not leave sooner, or at all: the one thing that was in the way on most of
/// the days between.
public enum ConvoyReason: Hashable, Sendable {
  /// No corridor leads from its site to its district; or its group waits at different sites.
  case noRoad
  /// No convoy of its road could ever hold it.
  case tooLarge
  /// Between its readiness and its last day the calendar lets no convoy leave.
  case neverOpen
  /// Nothing: it leaves on the first day the calendar allows.
  case firstOpenDay
  /// The road, a crossing or the daylight let nobody leave.
  case roadClosed
  /// No vehicle that fits it was at its site.
  case vehiclesAway(site: Int)
  case escortsAway(site: Int)
  /// It needs a nurse or doctor beside it, and none was at home.
  case medicsAway(site: Int)
  case bedsFull(station: Int)
  case crossingFull(Int)
  /// Convoys left, filled with people of higher priority or an earlier last day.
  case placesTaken
  /// A family it travels with was ready later.
  case heldForLinked
  /// There was room; vehicles were kept for fuller convoys.
  case heldForFuller
}

/// A household's reason, and on how many days it held.
public struct ConvoyWhy: Equatable, Sendable {
  public let household: Int
  /// The day it leaves, or nil.
  public let day: Int?
  public let reason: ConvoyReason
  /// Days in the way, of those between its readiness and its departure.
  public let days: Int
}
