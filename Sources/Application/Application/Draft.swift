public import Mission

/// A copy of the state that commands are carried out on, one after the other.
public struct Draft: Sendable {
  public private(set) var state: MissionState
  public private(set) var events: [Event] = []
  public let context: Context

  /// - Parameter count: of events, about as many as there will be.
  public init(state: MissionState, context: Context, expecting count: Int = 0) {
    (self.state, self.context) = (state, context)
    events.reserveCapacity(count)
  }

  /// Carries out a command on the copy and keeps its events.
  @discardableResult
  public mutating func carryOut(_ command: Command) throws(Refusal) -> [Event] {
    let decided = try state.decide(command, in: context)
    for event in decided { state.apply(event) }
    events += decided
    return decided
  }
}
