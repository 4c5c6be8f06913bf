import Names

/// A registry made comparable: rows as numbers, in the order of their ids.
///
/// Fill it with `append`, close it with `arrange`; everything after that is the same for any
/// order of the rows.
public struct FeatureTable: Sendable {
  var rows: [Features] = []
  var names = NameTable()
  /// The ids of the rows.
  public private(set) var ids: [String] = []
  /// Forms by number, and the rows on each.
  public private(set) var forms: [String] = []
  private var membersStart: [Int32] = []
  private var members: [Int32] = []
  /// The rows appended since members were listed, by form.
  private var late: [Int32: [Int32]] = [:]
  private var formNumbers: [String: Int32] = [:]

  public init() {}

  public var count: Int { rows.count }

  /// Begins the name of the form that a row without one stands on alone.
  static let alone = "\u{1}"

  public mutating func append(_ row: FeatureRow) {
    var features = Features()
    features.given = names.number(row.givenName, .personal)
    features.father = names.number(row.fatherName, .personal)
    features.grandfather = names.number(row.grandfatherName, .personal)
    features.family = names.number(row.familyName, .family)
    features.place = names.number(row.place, .personal)
    features.givenKey = UInt32(truncatingIfNeeded: Hash.mix(names[features.given].core))
    features.fatherKey = UInt32(truncatingIfNeeded: Hash.mix(names[features.father].core))
    features.birth = Birth(row.birthDate)
    switch row.sex {
    case "M", "m": features.sex = 1
    case "F", "f": features.sex = 2
    default: features.sex = 0
    }
    features.read(document: row.document)
    features.read(phone: row.phone)
    let form = row.form.isEmpty ? Self.alone + row.id : row.form
    if let known = formNumbers[form] {
      features.form = known
    } else {
      features.form = Int32(forms.count)
      formNumbers[form] = features.form
      forms.append(form)
    }
    if !membersStart.isEmpty { late[features.form, default: []].append(Int32(rows.count)) }
    rows.append(features)
    ids.append(row.id)
  }

  /// Brings rows and forms into the order of their ids and lists the members of each form.
  public mutating func arrange() {
    if zip(ids, ids.dropFirst()).contains(where: { $0 >= $1 }) {
      let order = ids.indices.sorted { ids[$0] < ids[$1] }
      ids = order.map { ids[$0] }
      rows = order.map { rows[$0] }
    }
    var renumber = [Int32](repeating: -1, count: forms.count)
    var names: [String] = []
    for index in rows.indices {
      let old = Int(rows[index].form)
      if renumber[old] < 0 {
        renumber[old] = Int32(names.count)
        names.append(forms[old])
      }
      rows[index].form = renumber[old]
    }
    forms = names
    for (number, form) in forms.enumerated() { formNumbers[form] = Int32(number) }
    listMembers()
  }

  /// Lists the rows on each form.
  mutating func listMembers() {
    membersStart = [Int32](repeating: 0, count: forms.count + 1)
    for row in rows { membersStart[Int(row.form) + 1] += 1 }
    for form in forms.indices { membersStart[form + 1] += membersStart[form] }
    var next = membersStart
    members = [Int32](repeating: 0, count: rows.count)
    for (index, row) in rows.enumerated() {
      members[Int(next[Int(row.form)])] = Int32(index)
      next[Int(row.form)] += 1
    }
    late = [:]
  }

  /// Takes away the rows and forms appended behind these counts.
  mutating func cut(rows count: Int, forms formCount: Int) {
    for form in forms[formCount...] { formNumbers[form] = nil }
    late = [:]
    rows.removeLast(rows.count - count)
    ids.removeLast(ids.count - count)
    forms.removeLast(forms.count - formCount)
  }

  func members(of form: Int32) -> [Int32] {
    let late = late[form] ?? []
    guard Int(form) + 1 < membersStart.count else { return late }
    return members[Int(membersStart[Int(form)])..<Int(membersStart[Int(form) + 1])] + late
  }
}
