public import Basics

/// What the receiving side reports of a household after its arrival.
public struct ArrivalConfirmed: EventBody {
  /// Source: canada.ca, sending a notification of arrival (CA-NAT): what is reported back.
  public enum Outcome: UInt8, CaseIterable, CanonicalEnum {
    case asAnnounced, unannounced, noShow, scheduleChanged, undeclaredNeed
  }

  public static let kind: UInt16 = 95
  public static let title = "arrival confirmed"

  public var movement: MovementID
  public var household: HouseholdID
  public var outcome: Outcome
  public var on: CivilDate

  public init(
    movement: MovementID, household: HouseholdID, outcome: Outcome, on: CivilDate
  ) {
    (self.movement, self.household) = (movement, household)
    (self.outcome, self.on) = (outcome, on)
  }

  public var subject: (prefix: String, raw: UInt64) { Mission.subject(household) }
  public func wrapped() -> Event { .arrivalConfirmed(self) }

  public func write(to writer: inout ByteWriter) {
    writer.write(movement, household, outcome, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      movement: try reader.read(), household: try reader.read(), outcome: try reader.read(),
      on: try reader.read())
  }
}

extension MissionState {
  mutating func apply(_ event: ArrivalConfirmed) {
    arrivalReports.removeAll {
      $0.movement == event.movement && $0.household == event.household
    }
    arrivalReports.append(event)
  }

  func confirmArrival(
    _ id: MovementID, _ household: HouseholdID, _ outcome: ArrivalConfirmed.Outcome,
    _ on: CivilDate
  ) throws(Refusal) -> [Event] {
    let row = try require(movements[id], .noMovement, id)
    _ = try require(households[household], .noHousehold, household)
    guard row.status == .arrived || row.status == .closed else {
      throw Refusal(.wrongStatus, ["movement": id, "status": row.status, "needed": "arrived"])
    }
    let report = ArrivalConfirmed(
      movement: id, household: household, outcome: outcome, on: on)
    return arrivalReports.contains(report) ? [] : [.arrivalConfirmed(report)]
  }
}
