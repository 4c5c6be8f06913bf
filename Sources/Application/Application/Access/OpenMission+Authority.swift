public import Basics
public import Journal
public import Mission

extension OpenMission {
  /// Carries out one command, if whoever asks may give it.
  ///
  /// - Parameter second: who confirms it beside the visitor, where the policy asks for two people.
  /// - Throws: `Refusal` when the policy or the domain says no (`reason.isAboutRights` tells
  ///   which), `LogFault` when the journal could not.
  @discardableResult
  public func dispatch(
    _ command: Command, id: CommandID, by visitor: Visitor, with second: Visitor? = nil,
    at wall: Instant
  ) throws -> Outcome {
    try state.authorise(
      command, by: visitor, with: second, in: context(wall, visitor.account.raw))
    return try dispatch(command, id: id, actor: visitor.account.raw, at: wall)
  }

  /// Carries out several commands as one, if whoever asks may give each of them where it stands.
  @discardableResult
  public func dispatch(
    all commands: [Command], id: CommandID, by visitor: Visitor, with second: Visitor? = nil,
    at wall: Instant
  ) throws -> Outcome {
    var draft = Draft(state: state, context: context(wall, visitor.account.raw))
    for command in commands {
      try draft.state.authorise(command, by: visitor, with: second, in: draft.context)
      // A repeated batch is authorised on a state that has it already; its answer is the first one.
      do { try draft.carryOut(command) } catch { break }
    }
    return try dispatch(all: commands, id: id, actor: visitor.account.raw, at: wall)
  }
}
