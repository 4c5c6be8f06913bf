import Application
import Basics
import Journal
import Mission

extension Shapes {
  static let settings = Shape<MissionState>(
    "Settings", "What the mission consists of beside its people.",
    [
      .text("name", "Of the mission.") { state, _ in state.name },
      .list("sites", site) { state, _ in
        state.sites.ids.compactMap { id in
          state.sites[id].map { (id, $0) }
        }
      },
      .list("corridors", corridor) { state, _ in
        state.corridors.ids.compactMap { id in
          state.corridors[id].map { (id, $0) }
        }
      },
      .list("programmes", programme) { state, _ in
        state.programmes.ids.compactMap { id in state.programmes[id].map { (id, $0) } }
      },
    ])

  private static let site = Shape<(id: SiteID, row: Mission.Site)>(
    "Site", "Its sites.",
    [
      .id("id", "The site.") { site, _ in site.id },
      .text("code", "As on the mission's papers.") { site, _ in site.row.code },
      .text("name", "In Latin letters.") { site, _ in site.row.names.latin },
      .code("kind", "What it is.") { site, _ in site.row.kind },
      .text("country", "ISO 3166-1.") { site, _ in site.row.country },
      .number("beds", "Who may sleep there.") { site, _ in site.row.beds?.value },
      .number("personsPerDay", "Who may pass in a day.") { site, _ in
        site.row.personsPerDay?.value
      },
    ])

  private static let corridor = Shape<(id: CorridorID, row: Corridor)>(
    "Corridor", "Its corridors.",
    [
      .id("id", "The corridor.") { corridor, _ in corridor.id },
      .text("code", "As on the mission's papers.") { corridor, _ in corridor.row.code },
      .id("from", "Where it begins.") { corridor, _ in corridor.row.origin },
      .ids("to", "Where people are brought.") { corridor, _ in corridor.row.destinations },
      .number("days", "Days under way.") { corridor, _ in corridor.row.stages.count },
    ])

  static let programme = Shape<(id: ProgrammeID, versions: [Programme])>(
    "Programme", "What cases are processed under.",
    [
      .id("id", "The programme.") { programme, _ in programme.id },
      .text("code", "Its code.") { programme, _ in programme.versions.last?.code },
      .list("versions", version) { programme, _ in programme.versions },
    ])

  private static let version = Shape<Programme>(
    "ProgrammeVersion", "Its versions, the first one first.",
    [
      .day("inForceFrom", "Its first day.") { version, _ in version.inForceFrom },
      .text("name", "What it is called.") { version, _ in version.name },
      .texts("steps", "The codes of its steps, in their order.") { version, _ in
        version.steps.map(\.code)
      },
      .texts("entitlements", "The codes of what people are given.") { version, _ in
        version.entitlements.map(\.code)
      },
    ])

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
