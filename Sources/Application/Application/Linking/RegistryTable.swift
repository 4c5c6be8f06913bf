public import Basics
public import Linkage
public import Mission

/// Every record of a mission as rows that can be compared: one for each spelling of a name or
/// paper of each record, those merged into others too, for they are how a person may come again.
public struct RegistryTable: Sendable {
  public let table: FeatureTable
  /// Whose record each row is of, by number.
  public let people: [PersonID]

  /// Spellings and papers of one record that are looked at.
  static let mostRows = 4

  /// - Parameter some: whose records, by identifier; nil for everybody's.
  public init(_ state: MissionState, of some: [PersonID]? = nil) {
    var table = FeatureTable()
    var people: [PersonID] = []
    state.people.forEach(of: some) { id, person in
      guard !person.isWithdrawn, let details = person.details, !details.names.isEmpty else {
        return
      }
      let home = state.households[person.household]?.destination
      let place = home.flatMap { state.sites[$0]?.code } ?? ""
      let rows = min(Self.mostRows, max(details.names.count, details.documents.count))
      for number in 0..<rows {
        table.append(Self.row(id, person, details, number, place))
        people.append(id)
      }
    }
    // The identifiers rise with the rows, so that arranging leaves them where they are.
    table.arrange()
    (self.table, self.people) = (table, people)
  }

  private static func row(
    _ id: PersonID, _ person: Person, _ details: PersonalDetails, _ number: Int, _ place: String
  ) -> FeatureRow {
    func one<T>(of all: [T]) -> T? { all.isEmpty ? nil : all[number % all.count] }
    let name = details.names[number % details.names.count]
    let digits = String(id.raw)
    return FeatureRow(
      id: String(repeating: "0", count: 20 - digits.utf8.count) + digits + "/\(number)",
      form: person.household.description, givenName: name.given, fatherName: name.father,
      familyName: name.family,
      sex: person.sex == .male ? "M" : person.sex == .female ? "F" : "",
      birthDate: details.birth.map(birth) ?? "", place: place,
      document: one(of: details.documents)?.number ?? "", phone: one(of: details.phones) ?? "")
  }

  /// A day as linkage reads it; an estimate is a year.
  private static func birth(_ date: PartialDate) -> String {
    guard !date.isEstimated, let month = date.month, let day = date.day else {
      return "\(date.year)"
    }
    return "\(date.year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }
}
