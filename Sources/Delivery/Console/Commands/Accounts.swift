import Application
import Basics
import Journal
import Mission
import Wiring

/// Lists, opens, changes and closes accounts.
struct Accounts: ConsoleCommand {
  static let name = "accounts"
  static let summary = "who may sign in, as what and where; open, change or close an account"
  static let usage = """
    safar accounts
    safar accounts make LOGIN --name NAME --role ROLE,... [--site CODE,...] [--member STAFF]
    safar accounts role ACCOUNT [--give ROLE,...] [--take ROLE,...]
    safar accounts site ACCOUNT [--site CODE,...] [--member STAFF]
    safar accounts password ACCOUNT [--lost-factor]
    safar accounts close ACCOUNT

      LOGIN            3 to 32 small Latin letters, digits, dots and hyphens: f.rahimova
      --role ROLE,...  any of registrar, case-worker, medical, trainer, movement-officer,
                       convoy-leader, border-officer, partner, reporting, head-of-mission,
                       data-protection, administrator, auditor
      --site CODE,...  the sites it works for, with all that lies in them (default: everywhere)
      --member STAFF   the member of staff it belongs to: S-000012-B
      --lost-factor    take the second factor away as well: the telephone is lost

    make and password print a password to hand over. It is good for three days, and for choosing
    one's own. Whoever holds the mission's key may do all this; in the browser an administrator may.
    """
  static let switches: Set<String> = ["lost-factor"]

  private enum Task {
    case list
    case make(login: String, name: String, Roles, [String], StaffID?)
    case role(AccountID, give: Roles, take: Roles)
    case site(AccountID, [String], StaffID?)
    case password(AccountID, isFactorLost: Bool)
    case close(AccountID)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let sites = (arguments.option("site") ?? "").split(separator: ",").map(String.init)
    let member = try arguments.option("member", as: StaffID.self, like: "S-000012-B")
    let isFactorLost = arguments.has("lost-factor")
    let words = arguments.remainingWords()
    guard let verb = words.first, verb != "list" else {
      task = .list
      return
    }
    guard words.count == 2 else { throw UsageError("`accounts \(verb)` has one word behind it.") }
    if verb == "make" {
      guard let name = arguments.option("name") else { throw UsageError("--name is missing.") }
      task = .make(
        login: words[1], name: name, try Self.roles("role", &arguments), sites, member)
      return
    }
    guard let account = AccountID(words[1]) else {
      throw UsageError("\(words[1]) is no account; write it like U-000002-V.")
    }
    switch verb {
    case "role":
      task = .role(
        account, give: try Self.roles("give", &arguments), take: try Self.roles("take", &arguments))
    case "site": task = .site(account, sites, member)
    case "password": task = .password(account, isFactorLost: isFactorLost)
    case "close": task = .close(account)
    default: throw UsageError("There is no `accounts \(verb)`.")
    }
  }

  private static func roles(
    _ option: String, _ arguments: inout Arguments
  ) throws(UsageError) -> Roles {
    var roles: Roles = []
    for word in (arguments.option(option) ?? "").split(separator: ",") {
      guard let role = Role(String(word)) else {
        throw UsageError("There is no role \(word); see --help.")
      }
      roles.formUnion(Roles(role))
    }
    return roles
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .list: return list(desk)
    case .make(let login, let name, let roles, let sites, let member):
      let (account, password) = try desk.openAccount(
        login: login, name: name, roles: roles,
        scope: Scope(sites: try Self.sites(sites, desk), member: member))
      return .said(
        "Account \(account) is open. Hand this password over, to nobody else:", "",
        "  \(password)", "", "It is good for three days, to sign in once and choose another.")
    case .role(let account, let give, let take):
      let former = desk.state.accounts[account]?.roles ?? []
      try desk.carryOut(.changeRoles(account, former.union(give).subtracting(take)))
      let roles = desk.state.accounts[account]?.roles.all.map(\.description) ?? []
      return .said("Account \(account) is now \(roles.joined(separator: ", ")).")
    case .site(let account, let sites, let member):
      try desk.carryOut(
        .changeScope(account, Scope(sites: try Self.sites(sites, desk), member: member)))
      return .said("Account \(account) now works for \(Self.place(account, desk)).")
    case .password(let account, let isFactorLost):
      if isFactorLost { try desk.carryOut(.removeSecondFactor(account)) }
      let password = try desk.renewPassword(of: account)
      return .said(
        "Hand this password over, to nobody else:", "", "  \(password)", "",
        "It is good for three days, to sign in once and choose another.")
    case .close(let account):
      try desk.carryOut(.closeAccount(account))
      return .said("Account \(account) is closed.")
    }
  }

  private static func sites(_ codes: [String], _ desk: Desk) throws -> [SiteID] {
    try codes.map { code in
      guard let id = desk.state.sites.first(where: { $0.code == code })?.id else {
        throw Refusal(.noSite, ["id": code])
      }
      return id
    }
  }

  private static func place(_ account: AccountID, _ desk: Desk) -> String {
    let sites = desk.state.accounts[account]?.scope.sites ?? []
    return sites.isEmpty ? "everywhere" : sites.map { desk.code($0) }.joined(separator: ", ")
  }

  private func list(_ desk: Desk) -> Output {
    var rows: [[String]] = []
    desk.state.accounts.forEach { id, row in
      let state =
        !row.isOpen
        ? "closed" : row.oneTimeUntil != nil ? "new" : row.hasSecondFactor ? "open" : "no factor"
      rows.append([
        id.description, row.details?.login ?? "", row.details?.name ?? "",
        row.roles.all.map(\.description).joined(separator: " "), Self.place(id, desk), state,
        row.lastSignIn?.description ?? "",
      ])
    }
    let alerts = desk.state.alerts.map { alert in
      "\(alert.at): \(alert.account) broke the glass: \(alert.reason)"
    }
    return Output(
      columns: [
        .text("account"), .text("login"), .text("name"), .text("roles"), .text("works_for"),
        .text("state"), .text("last_sign_in"),
      ], rows: rows, notes: alerts)
  }
}
