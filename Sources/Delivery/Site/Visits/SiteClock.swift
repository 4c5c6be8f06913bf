public import Basics

/// The two clocks of a site.
///
/// Signing in, sessions and records of reads run on the machine's clock, as the codes of an
/// authenticator app do. The mission's work runs on the mission's: the same one, but in an exercise
/// or a demonstration, whose day may be another.
public struct SiteClock: Sendable {
  public let machine: @Sendable () -> Instant
  public let mission: @Sendable () -> Instant

  /// Both clocks are the machine's.
  public init(_ machine: @escaping @Sendable () -> Instant) {
    (self.machine, mission) = (machine, machine)
  }

  /// The mission's clock begins at `start` now, and goes on from there.
  public init(_ machine: @escaping @Sendable () -> Instant, exerciseFrom start: Instant) {
    self.machine = machine
    let shift = start.milliseconds - machine().milliseconds
    mission = { Instant(milliseconds: machine().milliseconds + shift) }
  }
}
