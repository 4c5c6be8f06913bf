import Basics
import Mission
import Wire

/// Rooms, trainers, interpreters and who minds children: `teaching` in `courses/*.json5`. Teachers
/// are named by their place and number, as escorts are: who they are is for the mission to say.
extension MissionDefinition {
  private struct Row {
    let member: Staff
    let node: JSONNode
  }

  /// The commands that register whoever teaches.
  func teachers(_ lookup: Codes) throws(DefinitionFault) -> [Command] {
    try inFile("courses") { () throws(JSONFault) in
      try rows(lookup).map { .registerStaff($0.member) }
    }
  }

  /// Where is taught and by whom, of all files together; nil where none says so.
  func teaching(
    _ lookup: Codes, on state: MissionState
  ) throws(DefinitionFault) -> Teaching? {
    try inFile("courses") { () throws(JSONFault) -> Teaching? in
      var teaching = Teaching()
      for row in try rows(lookup) {
        let known = state.staff.first { $0 == row.member }
        guard let known else { continue }
        teaching.teachers.append(
          .init(
            member: known.id,
            languages: try row.node.list("languages") { one throws(JSONFault) in
              try one.string()
            },
            isWoman: try row.node.optional("woman")?.bool() ?? false, sites: [row.member.site]))
      }
      for node in try sections() {
        teaching.rooms += try node.list("rooms") { room throws(JSONFault) in
          OrientationClass.Room(
            site: try lookup.site(try room.get("site")), name: try room.get("name").string(),
            seats: Persons(try room.get("seats").integer(in: 1...500)))
        }
        teaching.minding += try node.list("minding") { one throws(JSONFault) in
          Teaching.Minding(
            site: try lookup.site(try one.get("site")),
            children: Persons(try one.get("children").integer(in: 0...200)))
        }
      }
      return teaching == Teaching() ? nil : teaching
    }
  }

  private func sections() throws(JSONFault) -> [JSONNode] {
    var found: [JSONNode] = []
    for node in courses {
      if let section = try node.optional("teaching") { found.append(section) }
    }
    return found
  }

  /// Everybody who teaches, numbered for each role and site.
  private func rows(_ lookup: Codes) throws(JSONFault) -> [Row] {
    let roles: [(key: String, role: Staff.Role, title: String)] = [
      ("trainers", .officer, "Trainer"), ("interpreters", .interpreter, "Interpreter"),
    ]
    var numbers: [String: Int] = [:]
    var rows: [Row] = []
    for section in try sections() {
      for (key, role, title) in roles {
        for node in try section.optional(key)?.array() ?? [] {
          let code = try node.get("site").string()
          let place = "\(title) \(code)"
          numbers[place, default: 0] += 1
          let member = Staff(
            role: role, site: try lookup.site(try node.get("site")),
            name: "\(place) \(numbers[place] ?? 0)")
          rows.append(Row(member: member, node: node))
        }
      }
    }
    return rows
  }
}
