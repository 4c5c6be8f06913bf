import Application
import Basics
import HTML
import Mission

/// What a movement officer changes on a movement beside its families' places.
struct MovementForms {
  let id: MovementID
  let row: Movement
  let page: Page
  let trouble: FormTrouble?

  func write(_ html: inout HTMLWriter) {
    html.element("div", .class("forms")) { html in
      part(.bookFamily, opensAt: ["book"], &html, body: book)
      part(.addVehicle, opensAt: ["vehicle", "number", "instead"], &html, body: vehicles)
      part(.staff, opensAt: ["member"], &html, body: staff)
      part(.cancelMovement, opensAt: ["reason"], &html, body: cancel)
    }
  }

  /// A part that is open where something was wrong in it.
  private func part(
    _ word: MoveWord, opensAt fields: [String], _ html: inout HTMLWriter,
    body: (inout HTMLWriter) -> Void
  ) {
    let isOpen = trouble.map { fields.contains($0.field) } ?? false
    html.folded(page.say(word), isOpen: isOpen, body: body)
  }

  private func submit(_ word: MoveWord, _ html: inout HTMLWriter, isDangerous: Bool = false) {
    html.element(
      "button", .type("submit"), .class(isDangerous ? "danger" : ""), text: page.say(word))
  }

  private func book(_ html: inout HTMLWriter) {
    page.form(&html, to: .movements(.book(id))) { html in
      html.field(
        Field(
          "book", page.say(MoveWord.familyNumber),
          hint: page.say(
            MoveWord.familyHint, ["example": HouseholdID(number: 231).description]),
          error: trouble.error(of: "book", page), value: trouble.typed("book"), width: 20))
      let typed = trouble.typed("vehicle")
      html.choice(
        Field("vehicle-number", page.say(MovementWord.vehicle)),
        of: [Choice("", page.say(MoveWord.anyVehicle))]
          + row.vehicles.indices.map { index in
            Choice(
              String(index + 1),
              page.say(MoveWord.vehicleNumber, ["number": String(index + 1)]),
              isChosen: typed == String(index + 1))
          })
      submit(.bookNow, &html)
    }
  }

  private func vehicles(_ html: inout HTMLWriter) {
    let free = page.state.vehiclesFree(for: id).prefix(200).compactMap { vehicle -> Choice? in
      guard let row = page.state.vehicles[vehicle] else { return nil }
      let type = page.state.vehicleTypes[row.type]
      return Choice(
        vehicle.description,
        "\(row.plate) · \(type?.name ?? "") · \(type?.capacity.seats ?? 0)")
    }
    if free.isEmpty {
      html.element("p", text: page.say(MoveWord.noneFree))
      return
    }
    page.form(&html, to: .movements(.addVehicle(id))) { html in
      html.choice(
        Field("vehicle", page.say(MoveWord.addVehicle), error: trouble.error(of: "vehicle", page)),
        of: free)
      submit(.addNow, &html)
    }
    if row.vehicles.isEmpty { return }
    page.form(&html, to: .movements(.swapVehicle(id))) { html in
      html.choice(
        Field("number", page.say(MoveWord.swapVehicle), error: trouble.error(of: "number", page)),
        of: row.vehicles.enumerated().map { index, vehicle in
          Choice(
            String(index + 1), "\(index + 1) · \(page.state.vehicles[vehicle.vehicle]?.plate ?? "")"
          )
        })
      html.choice(Field("instead", page.say(MoveWord.target)), of: free)
      submit(.swapNow, &html)
    }
  }

  private func staff(_ html: inout HTMLWriter) {
    for member in row.staff {
      page.form(&html, to: .movements(.releaseStaff(id))) { html in
        html.element("div", .class("line")) { html in
          html.element("span", .ownDirection, text: page.staffName(member))
          html.hidden("member", member.description)
          html.element(
            "button", .type("submit"), .class("plain"), text: page.say(MoveWord.release))
        }
      }
    }
    let free = page.state.staffFree(for: id).prefix(200).map {
      Choice($0.description, page.staffName($0))
    }
    if free.isEmpty {
      html.element("p", text: page.say(MoveWord.noneFree))
      return
    }
    page.form(&html, to: .movements(.addStaff(id))) { html in
      html.choice(
        Field("member", page.say(MoveWord.addStaff), error: trouble.error(of: "member", page)),
        of: free)
      submit(.addNow, &html)
    }
  }

  private func cancel(_ html: inout HTMLWriter) {
    page.form(&html, to: .movements(.pin(id))) { html in
      html.hidden("pin", row.isPinned ? "no" : "yes")
      submit(row.isPinned ? .unpin : .pin, &html)
    }
    page.form(&html, to: .movements(.cancel(id))) { html in
      html.choice(
        Field("reason", page.say(MoveWord.why), error: trouble.error(of: "reason", page)),
        of: CancellationReason.allCases.filter { $0 != .replanned }.map {
          Choice(String($0.rawValue), page.say(CauseWord($0)))
        })
      submit(.cancelNow, &html, isDangerous: true)
    }
  }
}

extension Page {
  /// A member of staff: name, else identifier, and role.
  func staffName(_ id: StaffID) -> String {
    guard let row = state.staff[id] else { return id.description }
    return "\(row.name ?? id.description) · \(say(StaffWord(row.role)))"
  }
}
