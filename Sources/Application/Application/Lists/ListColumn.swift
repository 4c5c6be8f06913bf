/// What a column of a partner's list means.
public enum ListColumn: Int, CaseIterable, Sendable {
  case familyNumber, givenName, fatherName, familyName
  /// The whole name in one cell, in the order it is spoken, or with the family's name first.
  case fullName, familyNameFirst
  case relation, sex, birth, age, document, phone
  case camp, campCountry, home, homeCountry, registered, formNumber, formSigned
  case medicalScreening, fitUntil, armsCheck
  case requirement, wheelchair, stretcher, medicalEscort, oxygen, frontSeat
  case baggage, travelsWith
  /// Numbers of lines and remarks: known, and not read.
  case ignored

  /// Without these a list says nothing that could be planned with.
  static let required: [ListColumn] = [.familyNumber, .givenName, .camp, .home]

  /// As forms and the journal write it: `givenName`.
  var code: String { "\(self)" }

  /// HXL 1.1 tags; the order of attributes does not matter.
  var tag: String {
    switch self {
    case .familyNumber: "#meta+household+id"
    case .givenName: "#contact+name+given"
    case .fatherName: "#contact+name+father"
    case .familyName: "#contact+name+family"
    case .fullName: "#contact+name"
    case .familyNameFirst: "#contact+name+familyfirst"
    case .relation: "#meta+relationship"
    case .sex: "#meta+sex"
    case .birth: "#date+birth"
    case .age: "#meta+age"
    case .document: "#meta+document+id"
    case .phone: "#contact+phone"
    case .camp: "#loc+camp+name"
    case .campCountry: "#country+asylum"
    case .home: "#adm2+home+name"
    case .homeCountry: "#country+origin"
    case .registered: "#date+registered"
    case .formNumber: "#meta+form+id"
    case .formSigned: "#date+form"
    case .medicalScreening: "#date+medical"
    case .fitUntil: "#date+medical+until"
    case .armsCheck: "#date+arms"
    case .requirement: "#meta+requirement"
    case .wheelchair: "#meta+requirement+wheelchair"
    case .stretcher: "#meta+requirement+stretcher"
    case .medicalEscort: "#meta+requirement+escort"
    case .oxygen: "#meta+requirement+oxygen"
    case .frontSeat: "#meta+requirement+frontseat"
    case .baggage: "#indicator+baggage+kg"
    case .travelsWith: "#meta+household+linked"
    case .ignored: "#meta+row"
    }
  }

  /// Which column a heading or a tag means.
  static func of(heading: String) -> ListColumn? { byHeading[ListText.folded(heading)] }

  static func of(tag: String) -> ListColumn? { byTag[canonicalTag(tag)] }

  private static let byHeading: [String: ListColumn] = allCases.reduce(into: [:]) {
    table, column in
    for heading in column.headings { table[ListText.folded(heading)] = column }
  }

  private static let byTag: [String: ListColumn] = allCases.reduce(into: [:]) {
    $0[canonicalTag($1.tag)] = $1
  }

  /// A tag with its attributes in order, so that `#contact+name+given` is `#contact+given+name`.
  private static func canonicalTag(_ tag: String) -> String {
    let parts = tag.lowercased().split(separator: "+").map {
      String($0.filter { $0 != " " })
    }
    guard let first = parts.first, first.hasPrefix("#") else { return "" }
    return ([first] + parts.dropFirst().sorted()).joined(separator: "+")
  }
}
