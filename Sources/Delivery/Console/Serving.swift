public import Application
public import Basics
import Mission
public import Wiring

/// How a mission is opened to browsers.
public struct Serving: Sendable {
  public internal(set) var address = "127.0.0.1"
  /// 0: any that is free.
  public internal(set) var port: UInt16 = 8080
  /// The mission's clock begins there, for an exercise; nil: it is the machine's.
  var exerciseFrom: LocalMoment?
  /// False only for a demonstration with synthetic people.
  public internal(set) var asksForSecondFactor = true

  /// Where the mission's clock begins for an exercise.
  public func exerciseStart(in mission: SafarMission) -> Instant? {
    exerciseFrom?.instant(offset: mission.state.utcOffset)
  }
}

/// What a mission is opened to browsers with.
public protocol Servable: Sendable {
  /// What programs may ask for, as OpenAPI 3.1.
  var description: String { get }
  /// Serves until somebody stops it.
  ///
  /// - Parameter mission: the server's alone from now on.
  func serve(
    _ mission: SafarMission, as serving: Serving, in surroundings: Surroundings
  ) throws -> Output
}
