import Application
import Basics
import HTML
import Mission
import Wire

/// The fields of a person's record: written with what is known or was typed, and read back.
struct PersonFields {
  /// Spellings of a name, papers and telephones that one form takes.
  static let mostOfEach = 4

  let page: Page
  let trouble: FormTrouble?
  /// Tells the fields of one form from those of another on the same page.
  let prefix: String

  private func value(_ name: String, _ known: String) -> String {
    trouble?.typed["\(prefix)-\(name)"] ?? known
  }

  private func text(
    _ name: String, _ label: String, _ known: String, _ html: inout HTMLWriter,
    hint: String? = nil
  ) {
    let name = "\(prefix)-\(name)"
    html.field(
      Field(
        name, label, hint: hint, error: trouble.error(of: name, page),
        value: trouble?.typed[name] ?? known, isRequired: false, width: 20))
  }

  /// - Parameter person: nil for somebody new.
  func write(_ person: Person?, _ html: inout HTMLWriter) {
    let details = person?.details
    let names = details?.names ?? []
    for index in 0..<min(names.count + 1, Self.mostOfEach) {
      let known = index < names.count ? names[index] : PersonName(given: "")
      html.element("div", .class("line")) { html in
        text("given-\(index)", page.say(ListColumn.givenName), known.given, &html)
        text("father-\(index)", page.say(ListColumn.fatherName), known.father, &html)
        text("family-\(index)", page.say(ListColumn.familyName), known.family, &html)
      }
    }
    html.element("div", .class("line")) { html in
      text(
        "born", page.say(ListColumn.birth), details?.birth?.description ?? "", &html,
        hint: page.say(ChangeWord.bornHint))
      choice(
        "sex", page.say(HouseholdWord.sex),
        Sex.allCases.map { ("\($0.rawValue)", page.say(FamilyWord($0))) },
        person.map { "\($0.sex.rawValue)" }, &html)
      choice(
        "relation", page.say(HouseholdWord.relation), relations(person),
        person.map { "\($0.relation.rawValue)" }, &html)
    }
    let papers = details?.documents ?? []
    for index in 0..<min(papers.count + 1, Self.mostOfEach) {
      let known = index < papers.count ? papers[index] : Document(kind: "", number: "")
      html.element("div", .class("line")) { html in
        text("kind-\(index)", page.say(ChangeWord.kindOfPaper), known.kind, &html)
        text("number-\(index)", page.say(ChangeWord.numberOfPaper), known.number, &html)
      }
    }
    let phones = details?.phones ?? []
    html.element("div", .class("line")) { html in
      for index in 0..<min(phones.count + 1, Self.mostOfEach) {
        text(
          "phone-\(index)", page.say(HouseholdWord.telephone),
          index < phones.count ? phones[index] : "", &html)
      }
    }
  }

  /// The head changes by a form of its own.
  private func relations(_ person: Person?) -> [(String, String)] {
    let isHead = person?.relation == .head
    return Relation.allCases.filter { isHead ? $0 == .head : $0 != .head }
      .map { ("\($0.rawValue)", page.say(FamilyWord($0))) }
  }

  private func choice(
    _ name: String, _ label: String, _ choices: [(String, String)], _ known: String?,
    _ html: inout HTMLWriter
  ) {
    let chosen = value(name, known ?? "")
    html.choice(
      Field("\(prefix)-\(name)", label),
      of: choices.map { Choice($0.0, $0.1, isChosen: $0.0 == chosen) })
  }

  // MARK: Reading

  /// - Throws: `Mistyped` for what cannot be read; a name is what nobody goes without.
  static func read(_ work: Work, prefix: String) throws -> NewPerson {
    func text(_ name: String) throws(Mistyped) -> String {
      let text = work.field("\(prefix)-\(name)")
      if text.utf8.count > Limits.nameBytes {
        throw Mistyped(field: "\(prefix)-\(name)", word: ChangeWord.tooLong)
      }
      return text
    }
    var details = PersonalDetails(names: [])
    for index in 0..<mostOfEach {
      let name = PersonName(
        given: try text("given-\(index)"), father: try text("father-\(index)"),
        family: try text("family-\(index)"))
      if !name.whole.isEmpty { details.names.append(name) }
      let paper = Document(kind: try text("kind-\(index)"), number: try text("number-\(index)"))
      if !paper.number.isEmpty { details.documents.append(paper) }
      let phone = try text("phone-\(index)")
      if !phone.isEmpty { details.phones.append(phone) }
    }
    if details.names.isEmpty {
      throw Mistyped(field: "\(prefix)-given-0", word: ChangeWord.nameMissing)
    }
    let born = try text("born")
    if !born.isEmpty {
      details.birth = try work.value("\(prefix)-born", or: ChangeWord.noBirth)
    }
    guard let sex = UInt8(try text("sex")).flatMap({ Sex(rawValue: $0) }),
      let relation = UInt8(try text("relation")).flatMap({ Relation(rawValue: $0) })
    else { throw Mistyped(field: "\(prefix)-relation", word: HouseholdWord.chooseOutcome) }
    return NewPerson(relation: relation, sex: sex, details: details)
  }

  /// The same fields as a program sends them.
  static func taken(prefix: String) -> [Taken] {
    let rows = (0..<mostOfEach).flatMap { index -> [Taken] in
      let fields: [Taken] = [
        .text("\(prefix)-given-\(index)", "Given name."),
        .text("\(prefix)-father-\(index)", "Father's name."),
        .text("\(prefix)-family-\(index)", "Family name."),
        .text("\(prefix)-kind-\(index)", "Kind of a paper."),
        .text("\(prefix)-number-\(index)", "Its number."),
        .text("\(prefix)-phone-\(index)", "Telephone number."),
      ]
      return fields.map(\.optional)
    }
    return rows + [
      .text("\(prefix)-born", "1960, 1960-05 or 1960-05-01; 1960~ when judged.").optional,
      .code("\(prefix)-sex", "As far as it is known.", Sex.self),
      .code("\(prefix)-relation", "What they are to the head.", Relation.self),
    ]
  }
}
