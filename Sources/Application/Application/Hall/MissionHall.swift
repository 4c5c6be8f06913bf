public import Basics
public import Journal
public import Mission
internal import Synchronization

/// Where a server keeps its mission: many read at the same time, one writes. Safe from any thread.
///
/// A writer decides and makes its events durable while readers go on; they wait only while the
/// events are applied, which takes microseconds. Whoever reads must not keep the state beyond
/// `read`: the writer would have to copy what is still held.
public final class MissionHall<Store: JournalStore, Keys: Vault>: @unchecked Sendable {
  public typealias Mission = OpenMission<Store, Keys>

  private let mission: Mission
  /// For what is hashed while the state is being read.
  let vault: Keys
  private let lock = ReadersLock()
  private let writing = Mutex(())
  /// Reads of people that wait to be written down.
  public let reads = ReadBook()

  /// - Parameter mission: nobody else's from now on.
  public init(_ mission: Mission) {
    (self.mission, vault) = (mission, mission.log.vault)
    let lock = lock
    mission.whileApplying = { lock.write($0) }
  }

  /// Looks at the state as it stands after a whole command, and at the position it stands at.
  ///
  /// `body` neither reads nor writes through the hall again: it would wait for itself.
  public func read<Answer, Failure: Error>(
    _ body: (MissionState, _ position: Int) throws(Failure) -> Answer
  ) throws(Failure) -> Answer {
    try lock.read { () throws(Failure) -> Answer in try body(mission.state, mission.position) }
  }

  /// Works on the mission as its only writer: dispatches, imports, erases.
  ///
  /// `body` reads the mission it is given, not the hall.
  public func write<Answer: Sendable>(
    _ body: (Mission) throws -> Answer
  ) throws -> Answer {
    try writing.withLock { _ in try body(mission) }
  }

  /// Carries out commands as one, if whoever asks may give each of them.
  ///
  /// - Parameters:
  ///   - id: made by whoever asks; asking again with it changes nothing.
  ///   - expecting: looks at the state the commands will be decided on, and throws when it is not
  ///     the one that whoever asks has seen. Not asked of what was done before.
  @discardableResult
  public func dispatch(
    _ commands: [Command], id: CommandID, by visitor: Visitor, with second: Visitor? = nil,
    at wall: Instant, expecting: ((MissionState) throws -> Void)? = nil
  ) throws -> Mission.Outcome {
    try write { mission in
      if let expecting, try !mission.isDone(id) { try expecting(mission.state) }
      if commands.count == 1 {
        return try mission.dispatch(
          commands[0], id: id, by: visitor, with: second, at: wall)
      }
      return try mission.dispatch(all: commands, id: id, by: visitor, with: second, at: wall)
    }
  }

  /// The events that commands would come to, if whoever asks may give each of them; nothing is
  /// done.
  public func tryOut(
    _ commands: [Command], by visitor: Visitor, at wall: Instant
  ) throws -> [Event] {
    try lock.read {
      let context = mission.context(wall, visitor.account.raw)
      var state = mission.state
      var events: [Event] = []
      for (index, command) in commands.enumerated() {
        try state.authorise(command, by: visitor, in: context)
        let decided = try state.decide(command, in: context)
        events += decided
        // What nothing else is decided on is not applied: the first change copies a whole table.
        if index + 1 < commands.count { decided.forEach { state.apply($0) } }
      }
      return events
    }
  }

  /// Records what an account did itself: signing in, failing to, choosing a password.
  @discardableResult
  public func record(
    _ command: Command, as account: AccountID, id: CommandID, at wall: Instant
  ) throws -> Mission.Outcome {
    try write { try $0.dispatch(command, id: id, actor: account.raw, at: wall) }
  }

  /// Takes in what another program did to the mission. Call it at least once a second.
  public func catchUp() throws { try write { try $0.catchUp() } }

  /// Writes down the reads and denials that wait. Call it at least once a second.
  ///
  /// - Throws: when they cannot be written down. They wait on, and until they are written
  ///   `reads.isBlocked`: nobody looks at anybody unrecorded.
  public func bookReads(id: () -> CommandID, at wall: Instant) throws {
    var waiting = reads.take()[...]
    do {
      while let (account, command) = waiting.first {
        try record(command, as: account, id: id(), at: wall)
        waiting.removeFirst()
      }
      reads.unblock()
    } catch {
      reads.block(waiting.map(\.command))
      throw error
    }
  }
}
