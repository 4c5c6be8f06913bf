public import Basics

/// Everything a decision may know besides the state: the clock, the node and who asks are
/// arguments, so that the same commands give the same events everywhere.
public struct Context: Sendable {
  public let now: Instant
  /// The mission's civil date at `now`.
  public let today: CivilDate
  public let node: NodeNumber
  /// Who gives the command.
  public let actor: AccountID

  public init(now: Instant, today: CivilDate, node: NodeNumber, actor: AccountID = .console) {
    (self.now, self.today, self.node) = (now, today, node)
    self.actor = actor
  }
}
