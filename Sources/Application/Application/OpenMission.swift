public import Basics
public import Journal
public import Mission
internal import Synchronization

/// An identifier that somebody else's command has already: whoever asks makes another.
public struct CommandTaken: Error {}

/// A mission that is open for work: its journal, and the state folded from it.
///
/// The path of every change: authorise (`dispatch(by:)`) → already done? → decide → append → apply
/// → outcome. One thread at a time.
public final class OpenMission<Store: JournalStore, Keys: Vault> {
  public let log: EventLog<Store, Keys>
  public private(set) var state: MissionState
  /// The position in the journal that the state stands at.
  public private(set) var position: Int
  /// Runs the part of an append that changes the state: whoever lets others read meanwhile keeps
  /// them out here.
  public var whileApplying: (() -> Void) -> Void = { $0() }
  private let parallel: Parallel

  /// Folds the journal, from a snapshot's state where there is one.
  ///
  /// - Parameters:
  ///   - snapshot: a state and the position it was taken at.
  ///   - parallel: the hands that open what is read and seal what is appended.
  ///   - progress: told now and then how many events are folded, of how many.
  public init(
    log: EventLog<Store, Keys>, from snapshot: (state: MissionState, position: Int)? = nil,
    parallel: @escaping Parallel, progress: (Int, Int) -> Void = { _, _ in }
  ) throws {
    (self.log, self.parallel) = (log, parallel)
    var state = snapshot?.state ?? MissionState()
    let first = snapshot?.position ?? 0
    var folded = 0
    try log.replay(from: first + 1, parallel: parallel, decode: { try Event($0) }) {
      state.apply($0)
      folded += 1
      if folded.isMultiple(of: 16_384) { progress(folded, log.lastPosition - first) }
    }
    self.state = state
    position = log.lastPosition
    try finishErasures()
  }

  /// What a command did.
  public struct Outcome: Sendable {
    public let events: [Event]
    /// The positions they took in the journal; empty when there was nothing left to do.
    public let positions: Range<Int>
    /// The command was run before: these are the events of that first time.
    public let isRepeated: Bool
  }

  /// Carries out one command.
  ///
  /// - Parameters:
  ///   - id: made by whoever asks; asking again with it changes nothing and answers the same.
  ///   - wall: the clock, for the record of when it was decided.
  /// - Throws: `Refusal` when the domain says no, `LogFault` when the journal could not.
  @discardableResult
  public func dispatch(
    _ command: Command, id: CommandID, actor: ActorKey, at wall: Instant
  ) throws -> Outcome {
    try retrying {
      if let known = try outcome(of: id, by: actor) { return known }
      return try append(
        try state.decide(command, in: context(wall, actor)), id: id, actor: actor, at: wall)
    }
  }

  /// Carries out several commands as one: all of them, or none.
  ///
  /// Each is decided on the state the ones before would leave.
  @discardableResult
  public func dispatch(
    all commands: [Command], id: CommandID, actor: ActorKey, at wall: Instant
  ) throws -> Outcome {
    try retrying {
      if let known = try outcome(of: id, by: actor) { return known }
      var draft = Draft(state: state, context: context(wall, actor))
      for command in commands { try draft.carryOut(command) }
      return try append(draft.events, id: id, actor: actor, at: wall)
    }
  }

  /// Appends events that were decided on this very state, as one command.
  ///
  /// - Throws: `LogFault.store(.conflict)` when another program has appended since; `catchUp` and
  ///   decide again.
  @discardableResult
  public func append(
    _ events: [Event], id: CommandID, actor: ActorKey, at wall: Instant
  ) throws -> Outcome {
    if let known = try outcome(of: id, by: actor) { return known }
    // Few events are folded where the state stands. Many are folded on a copy while keys are made,
    // and whoever reads waits for the exchange alone.
    let copy = events.count < Self.manyEvents ? nil : Folding(state)
    let positions = try log.append(
      events, as: { EventDraft($0) }, command: id, actor: actor, at: wall,
      expecting: position, parallel: parallel, meanwhile: { copy?.fold(events) })
    whileApplying {
      if let copy { state = copy.state } else { for event in events { state.apply(event) } }
      position = log.lastPosition
    }
    return Outcome(events: events, positions: positions, isRepeated: false)
  }

  private static var manyEvents: Int { 10_000 }

  public func context(_ wall: Instant, _ actor: ActorKey = AccountID.console.raw) -> Context {
    Context(
      now: wall, today: state.date(at: wall), node: log.node, actor: AccountID(raw: actor))
  }

  /// Whether a command was carried out before.
  func isDone(_ id: CommandID) throws -> Bool { try log.store.outcome(of: id) != nil }

  /// - Throws: `CommandTaken` when it was somebody else's: its outcome is not for this actor.
  private func outcome(of id: CommandID, by actor: ActorKey) throws -> Outcome? {
    guard let positions = try log.store.outcome(of: id) else { return nil }
    let stored =
      positions.isEmpty
      ? [] : try log.store.read(from: positions.lowerBound, limit: positions.count)
    let recorded = try stored.map { try EventLog<Store, Keys>.open($0, with: log.vault) }
    if recorded.contains(where: { $0.header.actor != actor }) { throw CommandTaken() }
    let events = try recorded.map { try Event($0) }
    return Outcome(events: events, positions: positions, isRepeated: true)
  }

  /// Erases a person: the record says so first, then the key is destroyed for good, with that of
  /// every record merged with it and those of the notes that may name them.
  ///
  /// A snapshot keeps details under the same keys, so no copy of one can be read either.
  public func erase(_ person: PersonID, id: CommandID, actor: ActorKey, at wall: Instant) throws {
    try dispatch(.erase(person), id: id, actor: actor, at: wall)
    try finishErasures()
  }

  /// Destroys what keys are left of what the record says is erased: the program may have been
  /// stopped between the record and the key, or another one may have erased it.
  private func finishErasures() throws {
    var left: [SubjectKey] = state.incidentsWithoutNotes.map { SubjectKey($0) }
    state.people.forEach { id, person in if person.isErased { left.append(SubjectKey(id)) } }
    for owner in left where log.vault.hasKey(of: owner) { try log.vault.destroyKey(of: owner) }
  }

  /// Takes in what another program at the same mission has appended meanwhile, and forgets the keys
  /// of whom it erased.
  public func catchUp() throws {
    try log.findEnd()
    guard log.lastPosition > position else { return }
    while log.lastPosition > position {
      var new: [Event] = []
      try log.replay(from: position + 1, parallel: parallel, decode: { try Event($0) }) {
        new.append($0)
      }
      whileApplying {
        for event in new { state.apply(event) }
        position += new.count
      }
      try log.findEnd()
    }
    try finishErasures()
  }

  /// Tries once more on the newest state where somebody else was first.
  private func retrying<Answer>(_ body: () throws -> Answer) throws -> Answer {
    do { return try body() } catch LogFault.store(.conflict) {
      try catchUp()
      return try body()
    }
  }
}

/// A copy of the state on its way to a later one, in the hands of one thread at a time.
private final class Folding: Sendable {
  private let folded: Mutex<MissionState>

  init(_ state: MissionState) { folded = Mutex(state) }

  var state: MissionState { folded.withLock { $0 } }

  func fold(_ events: [Event]) {
    folded.withLock { state in for event in events { state.apply(event) } }
  }
}
