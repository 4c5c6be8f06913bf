/// One question of a form: label, hint, what was typed, and what is wrong with it.
public struct Field: Sendable {
  public enum Kind: Sendable {
    case text
    case password
    /// Digits, without the arrows that change a number by a touch of the wheel.
    case digits
    case date
    case area(rows: Int)
    case file(accept: String)
  }

  /// Its name in the form, and its identifier on the page.
  public var name: String
  public var label: String
  public var hint: String?
  public var error: String?
  public var value: String
  public var kind: Kind
  /// What the browser may fill in: `username`, `one-time-code`; `off` by default.
  public var autocomplete: String
  public var isRequired: Bool
  /// Letters it is wide enough for; nil: as wide as the form.
  public var width: Int?

  public init(
    _ name: String, _ label: String, hint: String? = nil, error: String? = nil,
    value: String = "", kind: Kind = .text, autocomplete: String = "off",
    isRequired: Bool = true, width: Int? = nil
  ) {
    (self.name, self.label, self.hint, self.error) = (name, label, hint, error)
    (self.value, self.kind, self.autocomplete) = (value, kind, autocomplete)
    (self.isRequired, self.width) = (isRequired, width)
  }
}

/// One of several answers.
public struct Choice: Sendable {
  public var value: String
  public var label: String
  public var isChosen: Bool

  public init(_ value: String, _ label: String, isChosen: Bool = false) {
    (self.value, self.label, self.isChosen) = (value, label, isChosen)
  }
}

extension HTMLWriter {
  /// A labelled field.
  public mutating func field(_ field: Field) {
    question(field) { html in
      let described = Attribute.optional("aria-describedby", field.describedBy)
      let invalid = Attribute("aria-invalid", "true").when(field.error != nil)
      let required = Attribute("required", nil).when(field.isRequired)
      switch field.kind {
      case .area(let rows):
        html.element(
          "textarea", .id(field.name), .name(field.name), Attribute("rows", String(rows)),
          described, invalid, required, .ownDirection, text: field.value)
      case .file(let accept):
        html.empty(
          "input", .type("file"), .id(field.name), .name(field.name),
          Attribute("accept", accept), described, invalid, required)
      default:
        html.empty(
          "input", .type(field.inputType), .id(field.name), .name(field.name),
          .value(field.value).when(field.inputType != "password"),
          Attribute("inputmode", "numeric").when(field.isDigits),
          Attribute("autocomplete", field.autocomplete), Attribute("spellcheck", "false"),
          .class(field.width.map { "wide-\($0 <= 8 ? 8 : $0 <= 20 ? 20 : 40)" } ?? ""),
          Attribute("dir", "ltr").when(field.isDigits), .ownDirection.when(!field.isDigits),
          described, invalid, required)
      }
    }
  }

  /// A list to choose one from.
  public mutating func choice(_ field: Field, of choices: [Choice]) {
    question(field) { html in
      html.element(
        "select", .id(field.name), .name(field.name),
        .optional("aria-describedby", field.describedBy),
        Attribute("aria-invalid", "true").when(field.error != nil)
      ) { html in
        for choice in choices {
          html.element(
            "option", .value(choice.value), Attribute("selected", nil).when(choice.isChosen),
            text: choice.label)
        }
      }
    }
  }

  /// Boxes to tick, or with `isOne` buttons of which one is chosen.
  public mutating func boxes(_ field: Field, of choices: [Choice], isOne: Bool = false) {
    element(
      "fieldset", .id(field.name), .class(field.error == nil ? "field" : "field wrong"),
      .optional("aria-describedby", field.describedBy)
    ) { html in
      html.element("legend", text: field.label)
      html.remarks(field)
      for (index, choice) in choices.enumerated() {
        html.element("label", .class("box")) { html in
          html.empty(
            "input", .type(isOne ? "radio" : "checkbox"), .name(field.name),
            .id("\(field.name)-\(index)"), .value(choice.value),
            Attribute("checked", nil).when(choice.isChosen))
          html.element("span", text: choice.label)
        }
      }
    }
  }

  public mutating func hidden(_ name: String, _ value: String) {
    empty("input", .type("hidden"), .name(name), .value(value))
  }

  private mutating func question(_ field: Field, _ body: (inout HTMLWriter) -> Void) {
    element("div", .class(field.error == nil ? "field" : "field wrong")) { html in
      html.element("label", .for(field.name), text: field.label)
      html.remarks(field)
      body(&html)
    }
  }

  private mutating func remarks(_ field: Field) {
    if let hint = field.hint {
      element("p", .class("hint"), .id("\(field.name)-hint"), text: hint)
    }
    if let error = field.error {
      element("p", .class("error"), .id("\(field.name)-error"), text: error)
    }
  }
}

extension Field {
  fileprivate var describedBy: String? {
    let ids = [hint.map { _ in "\(name)-hint" }, error.map { _ in "\(name)-error" }]
      .compactMap(\.self)
    return ids.isEmpty ? nil : ids.joined(separator: " ")
  }

  fileprivate var inputType: String {
    switch kind {
    case .password: "password"
    case .date: "date"
    default: "text"
    }
  }

  fileprivate var isDigits: Bool {
    switch kind {
    case .digits, .date: true
    default: false
    }
  }
}
