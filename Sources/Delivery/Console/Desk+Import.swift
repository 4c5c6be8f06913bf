import Application
import Basics
import Journal
import JournalSealing
import Mission
import Wire
import Wiring

extension Desk {
  /// What a list's bytes would do to the mission.
  func planImport(
    _ bytes: [UInt8], programme code: String, dated: CivilDate?, now: Instant? = nil
  ) throws -> ListImport {
    guard let programme = state.programmes.first(where: { $0.first?.code == code })?.id else {
      throw Refusal(.noProgramme, ["id": code])
    }
    let now = now ?? moment(nil)
    report("reading the list", 0, 0)
    let table = try ListFiles.table(bytes)
    return try ListImport(
      table,
      from: .init(
        fingerprint: mission.fingerprint(of: bytes), programme: programme,
        writtenOn: dated ?? state.date(at: now)),
      on: state, in: mission.context(now), parallel: hands("checking and comparing"))
  }

  /// Appends what a plan decided, as one command.
  func carryOut(_ plan: ListImport, at now: Instant? = nil) throws {
    if plan.events.isEmpty { return }
    try append(plan.events, at: now)
  }
}
