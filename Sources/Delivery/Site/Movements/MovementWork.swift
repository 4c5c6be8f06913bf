import Basics
import Application
import HTTP
import Mission

/// What the forms of a movement's page ask for.
enum MovementWork {
  private static func attempt(
    _ id: MovementID, _ work: Work, field: String = "", _ body: () throws -> Void
  ) throws -> Response {
    try work.attempt(
      field, then: .movements(.show(id)),
      else: { try MovementPage.show(id, $0, trouble: $1) }, body)
  }

  static func confirm(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work) { try work.dispatch(.confirm(id)) }
  }

  static func cancel(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "reason") {
      let typed: UInt8 = try work.value("reason", or: MoveWord.why)
      guard let reason = CancellationReason(rawValue: typed) else {
        throw Mistyped(field: "reason", word: MoveWord.why)
      }
      try work.dispatch(.cancel(id, reason))
    }
  }

  static func pin(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work) { try work.dispatch(.pin(id, work.field("pin") == "yes")) }
  }

  /// To another vehicle, another movement, or off the list: the target says which.
  static func move(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "target") {
      let household: HouseholdID = try work.value("household", or: MoveWord.chooseFamily)
      let target = work.field("target")
      if target.hasPrefix("off-") {
        guard let raw = UInt8(target.dropFirst(4)), let reason = UnbookingReason(rawValue: raw),
          reason == .ownWish || reason == .notReady
        else { throw Mistyped(field: "target", word: MoveWord.chooseTarget) }
        try work.dispatch(.unbook(id, household, reason))
        return
      }
      let vehicle = Int(target)
      guard let other = vehicle == nil ? MovementID(target) : id else {
        throw Mistyped(field: "target", word: MoveWord.chooseTarget)
      }
      let commands = try work.read { state in
        guard state.movements[id]?.booking(of: household) != nil else { return nil as [Command]? }
        return state.moving(household, of: id, to: other, vehicle: vehicle)
      }
      // A form that is sent twice finds the family gone, and its own first outcome.
      let events = try work.dispatch(all: commands ?? [])
      if commands == nil && events.isEmpty {
        throw Mistyped(field: "household", word: MoveWord.chooseFamily)
      }
    }
  }

  static func book(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "book") {
      let household: HouseholdID = try work.value("book", or: MoveWord.noFamily)
      try work.dispatch(
        .book(id, [BookingRequest(household, vehicle: Int(work.field("vehicle-number")))]))
    }
  }

  static func addVehicle(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "vehicle") {
      let vehicle: VehicleID = try work.value("vehicle", or: MoveWord.addVehicle)
      try work.dispatch(.assignVehicle(id, vehicle))
    }
  }

  static func swapVehicle(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "number") {
      let number: Int = try work.value("number", or: MoveWord.swapVehicle)
      let vehicle: VehicleID = try work.value("instead", or: MoveWord.chooseTarget)
      try work.dispatch(.swapVehicle(id, number: number, vehicle))
    }
  }

  static func addStaff(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "member") {
      let member: StaffID = try work.value("member", or: MoveWord.addStaff)
      try work.dispatch(.assignStaff(id, member))
    }
  }

  static func releaseStaff(_ id: MovementID, _ work: Work) throws -> Response {
    try attempt(id, work, field: "member") {
      let member: StaffID = try work.value("member", or: MoveWord.addStaff)
      try work.dispatch(.releaseStaff(id, member))
    }
  }
}
