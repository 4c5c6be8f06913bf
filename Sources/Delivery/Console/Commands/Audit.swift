import Application
import Basics
import Journal
import Mission

/// Shows who did and read what.
struct Audit: ConsoleCommand {
  static let name = "audit"
  static let summary = "who signed in, changed accounts, broke the glass, looked at whom"
  static let usage = """
    safar audit [--account ACCOUNT] [--day DATE] [--limit N]

      --account ACCOUNT   everything this account did, and what was done to it: U-000002-V;
                          U-000001-U is the console
      --day DATE          on this day: 1997-10-24
      --limit N           the latest N (default 200)

    It says what was done and read, never what it said. Who looked at one person, household or
    movement: `safar history ID`.
    """

  let account: AccountID?
  let day: CivilDate?
  let limit: Int

  init(parsing arguments: inout Arguments) throws(UsageError) {
    account = try arguments.option("account", as: AccountID.self, like: "U-000002-V")
    day = try arguments.option("day", as: CivilDate.self, like: "1997-10-24")
    limit = try arguments.limit(usually: 200)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    let entries = try desk.mission.audit(.init(account: account, day: day, limit: limit))
    return Output(
      columns: [
        .number("position"), .text("at"), .text("account"), .text("login"), .text("event"),
        .text("about"), .text("detail"),
      ],
      rows: entries.map { entry in
        [
          String(entry.position), entry.at.description, entry.account.description,
          desk.login(entry.account), entry.title, entry.subject.description, entry.detail,
        ]
      })
  }
}
