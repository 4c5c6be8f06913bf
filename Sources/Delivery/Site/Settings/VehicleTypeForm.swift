import Basics
import HTML
import HTTP
import Mission

/// A kind of vehicle and what it carries.
enum VehicleTypeForm {
  static let taken: [Taken] = [
    .text("name", "What it is called."), .number("seats", "Seats.", 0...80),
    .number("wheelchairs", "Places for wheelchairs.", 0...80),
    .number("stretchers", "Places for stretchers.", 0...80),
    .number("baggage", "Kilograms.", 0...40_000), .check,
  ]

  static func show(
    _ id: VehicleTypeID?, _ page: Page, trouble: FormTrouble? = nil
  ) throws -> Response {
    let known = try id.map { try page.found(page.state.vehicleTypes[$0]) }
    let route = id.map { SettingsRoute.changeType($0) } ?? .addType
    return SettingsForm.page(
      page, known == nil ? SettingsWord.newType : .changeType, to: route, trouble
    ) { form, html in
      if let known {
        html.element("p") { page.code(&$0, known.code) }
      } else {
        form.text("code", .code, "", hint: .codeHint, width: 20, &html)
      }
      form.text("name", .name, known?.name ?? "", &html)
      form.number("seats", .seats, known?.capacity.seats, &html)
      form.number("wheelchairs", .wheelchairs, known?.capacity.wheelchairs ?? 0, &html)
      form.number("stretchers", .stretchers, known?.capacity.stretchers ?? 0, &html)
      form.number("baggage", .baggage, known?.capacity.baggage.value, &html)
    }
  }

  static func save(_ id: VehicleTypeID?, _ work: Work) throws -> Response {
    try work.save(
      "code", then: .settings(.show), else: { try show(id, $0, trouble: $1) }
    ) {
      let known = try work.read { state in id.flatMap { state.vehicleTypes[$0] } }
      let code =
        try known?.code
        ?? work.newCode { state, code in state.vehicleTypes.first { $0.code == code } != nil }
      return [
        .defineVehicleType(
          VehicleType(
            code: code, name: try work.text("name"),
            capacity: Capacity(
              seats: try work.number("seats", in: 0...80),
              wheelchairs: try work.number("wheelchairs", in: 0...80),
              stretchers: try work.number("stretchers", in: 0...80),
              baggage: Kilograms(try work.number("baggage", in: 0...40_000)))))
      ]
    }
  }
}
