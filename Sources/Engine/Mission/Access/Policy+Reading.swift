/// Reads the tables once; a table that is misspelt stops the program at its first question, and the
/// tests long before.
extension Policy {
  /// Which of the kinds of nearness makes something a role's own.
  enum Ownership: String { case site, day, arrival }

  struct RoleRow: Sendable {
    let role: Role
    let code: String
    let name: String
    let own: Closeness
  }

  /// One row of a table: who has it everywhere, who for their own.
  struct Row: Sendable {
    let title: String
    let everywhere: Roles
    let own: Roles
    let opensWithGlass: Bool
    let isForTheFresh: Bool
    /// A program does it, too, with a token that was made for it within a day.
    let isForYoungTokens: Bool
    let second: Role?

    func allows(_ visitor: Visitor, _ closeness: Closeness) -> Bool {
      if visitor.hasBrokenGlass && opensWithGlass { return true }
      let near = own.intersection(Policy.owners(closeness))
      return !visitor.roles.isDisjoint(with: everywhere.union(near))
    }

    /// Throws unless the visitor has shown lately enough who they are.
    func checkProof(_ visitor: Visitor) throws(Refusal) {
      if !isForTheFresh || visitor.isFresh { return }
      guard isForYoungTokens, visitor.reach != nil else {
        throw Refusal(.signInAgain, ["what": title])
      }
      if !visitor.hasYoungToken {
        throw Refusal(
          .tokenTooOld, ["what": title, "hours": AccessLimits.youngToken / 3_600_000])
      }
    }

    func check(_ visitor: Visitor, _ closeness: Closeness) throws(Refusal) {
      if allows(visitor, closeness) { return }
      if !visitor.roles.isDisjoint(with: own) {
        throw Refusal(.notYourOwn, ["what": title])
      }
      let roles = everywhere.union(own).all.map(\.description).joined(separator: ", ")
      throw Refusal(.notYourWork, ["what": title, "roles": roles.isEmpty ? "nobody" : roles])
    }
  }

  static let roleRows: [RoleRow] = zip(Role.allCases, lines(roleTable)).map { role, cells in
    guard cells.count == 3, let own = Ownership(rawValue: cells[2]) else {
      preconditionFailure("the table of roles is misspelt at \(cells)")
    }
    let closeness: Closeness =
      switch own {
      case .site: .site
      case .day: .day
      case .arrival: .arrival
      }
    return RoleRow(role: role, code: cells[0], name: cells[1], own: closeness)
  }

  static let fieldRows = rows(fieldTable, Field.allCases.map { "\($0)" })
  static let actionRows = rows(actionTable, Action.allCases.map { "\($0)" })

  static let exclusions: [(Role, Role)] = lines(exclusionTable).map { cells in
    guard cells.count == 2, let one = Role(cells[0]), let other = Role(cells[1]) else {
      preconditionFailure("the table of exclusions is misspelt at \(cells)")
    }
    return (one, other)
  }

  /// The roles for which something this near is their own.
  static func owners(_ closeness: Closeness) -> Roles { ownersByCloseness[Int(closeness.rawValue)] }

  private static let ownersByCloseness: [Roles] = (0...Closeness.full.rawValue).map { raw in
    Roles(roleRows.filter { Closeness(rawValue: raw).contains($0.own) }.map(\.role))
  }

  private static func lines(_ table: String) -> [[String]] {
    table.split(separator: "\n").dropFirst().map { line in
      line.split(separator: " ").map(String.init)
    }
  }

  /// The rows of a table whose header names the columns, in the order of `names`.
  private static func rows(_ table: String, _ names: [String]) -> [Row] {
    let header = table.prefix { $0 != "\n" }.split(separator: " ").map(String.init)
    let lines = lines(table)
    precondition(lines.map(\.first) == names, "a table lacks a row, or has it elsewhere")
    return lines.map { cells in
      precondition(cells.count == header.count, "the row \(cells[0]) has a cell too few or many")
      return row(Dictionary(uniqueKeysWithValues: zip(header, cells)), title: cells[0])
    }
  }

  private static func row(_ cells: [String: String], title: String) -> Row {
    func having(_ word: String) -> Roles {
      Roles(roleRows.filter { cells[$0.code] == word }.map(\.role))
    }
    for row in roleRows {
      precondition(
        [".", "own", "all"].contains(cells[row.code]), "\(title) says nothing of \(row.name)")
    }
    let second = cells["second"].flatMap { code in roleRows.first { $0.code == code } }?.role
    return Row(
      title: title, everywhere: having("all"), own: having("own"),
      opensWithGlass: cells["glass"] == "all",
      isForTheFresh: ["yes", "tok"].contains(cells["fresh"]),
      isForYoungTokens: cells["fresh"] == "tok", second: second)
  }
}
