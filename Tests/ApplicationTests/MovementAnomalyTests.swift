import Application
import Basics
@testable import Mission
import Testing

@Suite struct MovementAnomalyTests {
  private static let day = CivilDate(year: 1997, month: 7, day: 18)!
  private static let leaving = Instant(day, hour: 6)
  private let sites = (1...4).map { SiteID(number: $0) }

  /// Two days on the road: a crossing on the first, a night, the end on the second.
  private func convoy(_ change: (inout Movement) -> Void = { _ in }) -> Movement {
    var row = Movement(
      programme: ProgrammeID(number: 1), corridor: CorridorID(number: 1), day: Self.day,
      legs: [
        .init(
          from: sites[0], to: sites[2], mode: .road, distance: 90, duration: 240,
          crossing: sites[1], endsDay: true),
        .init(
          from: sites[2], to: sites[3], mode: .road, distance: 50, duration: 120, endsDay: false),
      ], turnaround: 3)
    (row.status, row.departedAt) = (.departed, Self.leaving)
    change(&row)
    return row
  }

  private func anomalies(_ row: Movement, hours: Int) -> [MovementAnomaly] {
    row.anomalies(
      at: Instant(milliseconds: Self.leaving.milliseconds + Int64(hours) * 3_600_000), offset: 300)
  }

  private func passage(_ site: Int, _ counted: Int = 5) -> Movement.Passage {
    Movement.Passage(
      site: sites[site], at: Self.leaving, counted: Persons(counted), expected: 5)
  }

  @Test func `a convoy is asked about an hour after it should have passed its next stop`() {
    #expect(anomalies(convoy(), hours: 5).isEmpty)
    let due = Instant(Self.day, hour: 10)
    #expect(anomalies(convoy(), hours: 6) == [.late(sites[1], due: due)])
    let passed = convoy { $0.passages = [passage(1), passage(2)] }
    #expect(anomalies(passed, hours: 26).isEmpty)
    #expect(
      anomalies(passed, hours: 28) == [.late(sites[3], due: Instant(Self.day + 1, hour: 8))])
  }

  @Test func `a convoy that was counted everywhere and never arrives is late at its end`() {
    let counted = convoy { $0.passages = [passage(1), passage(2), passage(3)] }
    #expect(
      anomalies(counted, hours: 48) == [.late(sites[3], due: Instant(Self.day + 1, hour: 8))])
  }

  @Test func `a stop that was passed without a count is named`() {
    let row = convoy { $0.passages = [passage(2)] }
    #expect(anomalies(row, hours: 4) == [.uncounted(sites[1])])
  }

  @Test func `a count that differs stands until one agrees`() {
    let differs = convoy { $0.passages = [passage(1, 4)] }
    #expect(
      anomalies(differs, hours: 4) == [.recount(sites[1], counted: 4, expected: 5)])
    let agrees = convoy { $0.passages = [passage(1, 4), passage(1)] }
    #expect(anomalies(agrees, hours: 4).isEmpty)
  }

  @Test func `a movement whose day is over was to leave, and an arrival asks for its handover`() {
    let waiting = convoy { $0.status = .confirmed }
    #expect(anomalies(waiting, hours: 12).isEmpty)
    #expect(anomalies(waiting, hours: 24) == [.notLeft])
    let arrived = convoy { row in
      (row.status, row.arrivedAt) = (.arrived, Self.leaving)
      row.bookings = [
        Booking(
          household: HouseholdID(number: 1),
          places: [
            .init(person: PersonID(number: 1), vehicle: 1, kind: .seat, number: 1, stage: .arrived)
          ], baggage: 0, baggageVehicle: 1)
      ]
    }
    #expect(anomalies(arrived, hours: 2).isEmpty)
    #expect(anomalies(arrived, hours: 24) == [.notHandedOver(1)])
  }
}
