import Basics
import Wire

/// What programs send, read as what a form would have sent.
extension Taken {
  /// - Throws: `Problem`, naming the value.
  func texts(of value: JSON) throws(Problem) -> [String] {
    switch (kind, value) {
    case (.text(let bytes), .string(let text)):
      let isClean = !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" }
      if text.utf8.count <= bytes && isClean && (!isRequired || !text.isEmpty) { return [text] }
    case (.number(let range), .number(let number)):
      if let whole = number.integer, range.contains(whole) { return [String(whole)] }
    case (.day, .string(let text)):
      if CivilDate(text) != nil { return [text] }
    case (.id(_, let isRead), .string(let text)):
      if isRead(text) { return [text] }
    case (.ids(_, let isRead), .array(let values)):
      let texts = values.compactMap { value in
        if case .string(let text) = value, isRead(text) { text } else { nil as String? }
      }
      if texts.count == values.count && texts.count <= Limits.peopleInARead { return texts }
    case (.codes(let words), .array(let values)):
      let texts = values.compactMap { value in
        if case .string(let text) = value { words.first { $0.word == text }?.sent } else { nil }
      }
      if texts.count == values.count && texts.count <= words.count { return texts }
    case (.code(let words), .string(let text)):
      if let word = words.first(where: { $0.word == text }) { return [word.sent] }
    case (.flag(let yes, let no), .bool(let flag)): return [flag ? yes : no]
    default: break
    }
    throw .invalid(name, "\(name): \(what)")
  }

  /// The same behind `?`, where everything is text.
  func texts(ofQuery text: String) throws(Problem) -> [String] {
    switch kind {
    case .number:
      return try texts(of: Int(text).map { .integer($0) } ?? .string(text))
    default: return try texts(of: .string(text))
    }
  }

  /// JSON Schema 2020-12.
  var schema: JSON {
    let form: [JSON.Member] =
      switch kind {
      case .text(let bytes):
        [
          .init("type", .string("string")), .init("maxLength", .integer(bytes)),
          .init("minLength", .integer(isRequired ? 1 : 0)),
        ]
      case .number(let range):
        [
          .init("type", .string("integer")), .init("minimum", .integer(range.lowerBound)),
          .init("maximum", .integer(range.upperBound)),
        ]
      case .day: members(of: .day)
      case .id(let prefix, _):
        members(of: .id(prefix)) + [.init("examples", .array([Self.example(prefix)]))]
      case .ids(let prefix, _):
        members(of: .list(.id(prefix))) + [
          .init("maxItems", .integer(Limits.peopleInARead)),
          .init("examples", .array([.array([Self.example(prefix)])])),
        ]
      case .code(let words): members(of: .code(words.map(\.word)))
      case .codes(let words):
        members(of: .list(.code(words.map(\.word)))) + [.init("maxItems", .integer(words.count))]
      case .flag: members(of: .flag)
      }
    return .object(form + [.init("description", .string(what))])
  }

  /// The first of its kind: its check letter is right, which nobody guesses.
  private static func example(_ prefix: String) -> JSON {
    .string(PrintedID.text(prefix: prefix, raw: 1))
  }

  private func members(of form: ShapeForm) -> [JSON.Member] {
    if case .object(let members) = form.json() { members } else { [] }
  }
}

extension Program {
  /// A body of JSON as the form it stands for: every required value, no unknown one.
  func form(_ body: [UInt8]) throws(Problem) -> FormData {
    let value: JSON
    do { value = body.isEmpty ? .object([JSON.Member]()) : try JSON(body) } catch {
      throw .invalid(nil, error.description)
    }
    guard case .object(let members) = value else {
      throw .invalid(nil, "An object is expected.")
    }
    if Set(members.map(\.key)).count < members.count {
      throw .invalid(nil, "A member stands there twice.")
    }
    var form = FormData()
    for member in members {
      guard let taken = takes.first(where: { $0.name == member.key }) else {
        throw .invalid(nil, "A member is not known here. See /api/v1/openapi.json.")
      }
      form.fields += try taken.texts(of: member.value).map { .init(taken.name, $0) }
    }
    for taken in takes where taken.isRequired && !members.contains(where: { $0.key == taken.name })
    {
      throw .invalid(taken.name, "\(taken.name) is missing: \(taken.what)")
    }
    return form
  }

  /// What stands behind `?`, with each value once.
  func query(_ query: FormData) throws(Problem) -> FormData {
    if Set(query.fields.map(\.name)).count < query.fields.count {
      throw .invalid(nil, "A value stands behind ? twice.")
    }
    var checked = FormData()
    for field in query.fields {
      guard let taken = takes.first(where: { $0.name == field.name }) else {
        throw .invalid(nil, "A value behind ? is not known here. See /api/v1/openapi.json.")
      }
      checked.fields += try taken.texts(ofQuery: field.value).map { .init(taken.name, $0) }
    }
    return checked
  }
}
