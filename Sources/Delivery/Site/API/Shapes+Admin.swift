import Application
import Basics
import Journal
import Mission

extension Shapes {
  static let listedAccount = Shape<(id: AccountID, row: Account)>(
    "Account", "Somebody who may sign in.",
    [
      .id("id", "The account.") { account, _ in account.id },
      .text("login", "What is typed to sign in.") { account, _ in account.row.details?.login },
      .text("name", "Whose it is.") { account, _ in account.row.details?.name },
      .codes("roles", "Its roles.") { account, _ in account.row.roles.all },
      .ids("sites", "The sites it works for; none: everywhere.") { account, _ in
        account.row.scope.sites
      },
      .flag("open", "Whether it can be signed in to.") { account, _ in account.row.isOpen },
      .flag("secondFactor", "Whether it has a second factor.") { account, _ in
        account.row.hasSecondFactor
      },
      .moment("lastSignIn", "When it was signed in to last.") { account, _ in
        account.row.lastSignIn
      },
    ])

  static let auditEntry = Shape<AuditEntry>(
    "AuditEntry", "Who did or read what; never what it said.",
    [
      .number("position", "In the journal.") { entry, _ in entry.position },
      .moment("at", "When.") { entry, _ in entry.at },
      .id("account", "Who.") { entry, _ in entry.account },
      .text("event", "What.") { entry, _ in entry.title },
      .text("about", "About what.") { entry, _ in entry.subject.description },
      .text("detail", "What there is to say beyond, without anything personal.") { entry, _ in
        entry.detail
      },
    ])
}
