import Application
import Basics
import Mission
import Wiring

/// Lists, makes and revokes the tokens by which programs ask in an account's name.
struct Tokens: ConsoleCommand {
  static let name = "tokens"
  static let summary = "what programs may ask for in an account's name; make or revoke a token"
  static let usage = """
    safar tokens
    safar tokens make ACCOUNT --name NAME --days N [--see FIELD,...] [--do ACTION,...]
    safar tokens revoke TOKEN

      --name NAME      what it is for: "Power BI at head office"
      --days N         how long it is in force, 1 to 366
      --see FIELD,...  groups of fields, as the table in Documentation/access.md calls them
      --do ACTION,...  actions, as the same page calls them

    A token reaches what its account may, and no further. It is printed once and kept nowhere.
    What needs a password typed just now no token reaches.
    """

  private enum Task {
    case list
    case make(AccountID, name: String, days: Int, TokenReach)
    case revoke(TokenID)
  }

  private let task: Task

  init(parsing arguments: inout Arguments) throws(UsageError) {
    let name = arguments.option("name") ?? ""
    let days = try arguments.option("days", as: Int.self, like: "90")
    let fields = try Self.chosen(arguments.option("see"), of: Policy.Field.allCases)
    let actions = try Self.chosen(arguments.option("do"), of: Policy.Action.allCases)
    let words = arguments.remainingWords()
    guard let verb = words.first, verb != "list" else {
      task = .list
      return
    }
    guard words.count == 2 else { throw UsageError("`tokens \(verb)` has one word behind it.") }
    switch verb {
    case "make":
      guard let account = AccountID(words[1]) else {
        throw UsageError("\(words[1]) is no account; write it like U-000002-V.")
      }
      guard let days else { throw UsageError("--days is missing.") }
      task = .make(
        account, name: name, days: days,
        TokenReach(fields: Fields(fields), actions: Actions(actions)))
    case "revoke":
      guard let token = TokenID(words[1]) else {
        throw UsageError("\(words[1]) is no token; write it like X-000001-E.")
      }
      task = .revoke(token)
    default: throw UsageError("There is no `tokens \(verb)`.")
    }
  }

  private static func chosen<Right>(
    _ typed: String?, of all: [Right]
  ) throws(UsageError) -> [Right] {
    var chosen: [Right] = []
    for word in (typed ?? "").split(separator: ",") {
      guard let right = all.first(where: { "\($0)" == word }) else {
        throw UsageError("There is no right \(word); see Documentation/access.md.")
      }
      chosen.append(right)
    }
    return chosen
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .list: return list(desk)
    case .make(let account, let name, let days, let reach):
      let (command, secret) = Command.token(
        named: name, for: account, reach: reach, days: days, at: surroundings.now())
      guard let text = secret.text(in: try desk.carryOut(command)) else {
        preconditionFailure("a token that was made has its event")
      }
      return .said(
        "Copy this token into the program now; it is kept nowhere:", "", "  \(text)", "",
        "It is in force for \(counted(days, "day")).")
    case .revoke(let token):
      guard let account = desk.state.tokens[token]?.account else {
        throw Refusal(.noToken, ["id": token])
      }
      try desk.carryOut(.revokeToken(account, token))
      return .said("Token \(token) opens nothing any more.")
    }
  }

  private func list(_ desk: Desk) -> Output {
    var rows: [[String]] = []
    let now = desk.surroundings.now()
    desk.state.tokens.forEach { id, row in
      let state =
        row.revokedAt != nil
        ? "revoked" : desk.state.visitor(bearing: id, at: now) == nil ? "over" : "in force"
      rows.append([
        id.description, desk.login(row.account), row.name,
        row.reach.fields.all.map { "\($0)" }.joined(separator: " "),
        row.reach.actions.all.map { "\($0)" }.joined(separator: " "), row.until.description, state,
      ])
    }
    return Output(
      columns: [
        .text("token"), .text("login"), .text("name"), .text("sees"), .text("does"),
        .text("until"), .text("state"),
      ], rows: rows)
  }
}
