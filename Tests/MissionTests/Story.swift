import Basics
import Mission

/// One step of a mission's story: what is asked, and what then has happened, title by title.
struct StoryStep: Sendable {
  let command: Command
  let actor: AccountID
  let happened: [String]

  init(_ command: Command, by actor: AccountID = .console, _ happened: String...) {
    (self.command, self.actor, self.happened) = (command, actor, happened)
  }
}

/// A story in which every kind of event happens, told in the order a mission lives it: the family
/// of Rustam, which grows, mourns, parts and joins again, and the one man of another family.
enum Story {
  typealias Small = SmallMission

  static let steps =
    registering + living + clearing + planning + telling + leaving + arriving + trusting
    + merging + onward + learning + flying + drafting

  static let family = HouseholdID(number: 1)
  static let other = HouseholdID(number: 2)
  static let (rustam, zarina, firuz) = (
    PersonID(number: 1), PersonID(number: 2), PersonID(number: 3)
  )
  static let (man, grandmother, newborn) = (
    PersonID(number: 4), PersonID(number: 5), PersonID(number: 6)
  )
  static let familysCase = CaseID(number: 1)
  static let othersCase = CaseID(number: 2)
  static let convoy = MovementID(number: 1)
  static let second = MovementID(number: 2)
  static let escorts = (StaffID(number: 1), StaffID(number: 2))
  static let day = Small.day

  static let registering: [StoryStep] = [
    .init(
      .recordList(
        ListImported(
          list: ListID(number: 1), fingerprint: "5afa5", partner: "CAMP", rows: 4, registered: 4,
          corrected: 0)), "list imported"),
    .init(.withdrawList(ListID(number: 1)), "list withdrawn"),
    .init(
      .registerHousehold(
        NewHousehold(
          site: Small.camp, destination: Small.home, reference: "CAMP-17", baggage: 40,
          on: day - 20, programme: Small.programme,
          people: [
            person("Рустам", .head, .male, born: 1960),
            person("Зарина", .spouse, .female, born: 1966),
            person("Фирӯз", .son, .male, born: 1988),
          ])), "household registered", "person registered", "person registered",
      "person registered", "case opened"),
    .init(
      .registerHousehold(Small.household(1)), "household registered", "person registered",
      "case opened"),
  ]

  static let living: [StoryStep] = [
    .init(
      .correctHousehold(family, site: Small.camp, destination: Small.home, baggage: 45),
      "household corrected"),
    .init(
      .registerMember(family, person("Гулчеҳра", .mother, .female, born: 1931), on: day - 19),
      "person registered"),
    .init(
      .registerBirth(family, person("Сино", .son, .male, born: 1997), on: day - 15),
      "person registered"),
    .init(
      .correctPerson(
        zarina, relation: .spouse, sex: .female, birthYear: 1965,
        person("Зарина", .spouse, .female, born: 1965).details), "person corrected"),
    .init(.setRequirements(firuz, [.wheelchair, .seatByParent]), "requirements changed"),
    .init(.recordDeath(grandmother, on: day - 14), "person died"),
    .init(.changeHead(family, zarina), "head changed"),
    .init(
      .split(family, people: [rustam], head: rustam, on: day - 13), "household registered",
      "household corrected", "members moved", "head changed", "case opened"),
    .init(
      .join(HouseholdID(number: 3), into: family, on: day - 13), "members moved",
      "household corrected", "household corrected", "case closed"),
  ]

  static let clearing: [StoryStep] =
    [
      .init(.link(familysCase, othersCase, .together), "cases linked"),
      .init(.unlink(familysCase, othersCase), "cases unlinked"),
      .init(.placeHold(familysCase, hold), "hold placed"),
      .init(.liftHold(familysCase, .outbreak, on: day - 12), "hold lifted"),
      .init(granted("arms", familysCase, nil), "clearance recorded"),
      .init(granted("arms", othersCase, nil), "clearance recorded"),
      .init(consent(familysCase, zarina, [zarina, firuz, newborn, rustam]), "consent given"),
      .init(.withdrawConsent(familysCase, zarina, on: day - 11), "consent withdrawn"),
      .init(consent(familysCase, zarina, [zarina, firuz, newborn, rustam]), "consent given"),
      .init(consent(othersCase, man, [man]), "consent given"),
      .init(granted("medical", othersCase, man), "clearance recorded"),
    ]
    + [zarina, firuz, newborn, rustam].map {
      .init(granted("medical", familysCase, $0), "clearance recorded")
    }

  private static var practice: Practice {
    var practice = Practice(inForceFrom: day - 30)
    practice.standbyPercent = 5
    practice.recoveryTypes = [VehicleTypeID(number: 2)]
    practice.worstWait = 60
    return practice
  }

  /// A draft of one convoy, with everything a draft can hold.
  private static let draft = PlanDraft(
    programme: Small.programme, span: DateSpan(day, day + 20)!,
    terms: PlanTerms(
      worstWait: 40, spareVehiclePercent: 10, withoutRoads: [CorridorID(number: 9)],
      withoutVehicles: [VehicleID(number: 4)]), isAgain: true,
    problem: "0c0ffee", seed: 7, engine: "convoys-2", steps: 40, objectives: [0, 120, 20, 1],
    bounds: [0, 90, 20],
    convoys: [
      .init(
        corridor: Small.corridor, day: day,
        vehicles: [
          .init(type: VehicleTypeID(number: 1), households: [family], baggage: []),
          .init(type: VehicleTypeID(number: 2), households: [], baggage: [family]),
        ], standby: [other])
    ], madeBy: .console, madeAt: Small.morning)

  static let planning: [StoryStep] = [
    .init(.adoptPractice(Small.programme, practice), "practice adopted"),
    .init(.setReturn(VehicleID(number: 4), by: day + 9), "vehicle's return set"),
    .init(.draftPlan(draft), "plan drafted"),
    .init(.acceptDraft(PlanDraftID(number: 1), problem: "0c0ffee"), "plan draft closed"),
    .init(.planMovement(Small.programme, Small.corridor, day: day), "movement planned"),
    .init(.planMovement(Small.programme, Small.corridor, day: day), "movement planned"),
    .init(
      .recordPlan(
        PlanAccepted(
          movement: convoy, problem: "0c0ffee", seed: 7, engine: "convoys-2",
          objectives: [0, 120, 20], bounds: [0, 90, 20], movements: 2)), "plan accepted"),
    .init(.assignVehicle(convoy, VehicleID(number: 2)), "vehicle assigned"),
    .init(.swapVehicle(convoy, number: 1, VehicleID(number: 3)), "vehicle swapped"),
    .init(.assignStaff(convoy, escorts.0), "staff assigned"),
    .init(.assignStaff(convoy, escorts.1), "staff assigned"),
    .init(.releaseStaff(convoy, escorts.1), "staff released"),
    .init(.cancel(second, .weather), "movement cancelled"),
    .init(.book(convoy, [BookingRequest(family)]), "household booked"),
    .init(.unbook(convoy, family, .ownWish), "household unbooked"),
    .init(.book(convoy, [BookingRequest(family)]), "household booked"),
    .init(.listStandby(convoy, [other]), "standby listed"),
    .init(.pin(convoy, true), "movement pinned or released"),
    .init(.confirm(convoy), "movement confirmed"),
  ]

  static let telling: [StoryStep] = [
    .init(.issueNotice(convoy, stream: "", at: Small.morning), "notice issued"),
    .init(.sendNotice(NoticeID(number: 1), at: Small.morning), "notice sent"),
    .init(
      .acknowledgeNotice(NoticeID(number: 1), reference: "NAT-77", at: Small.morning),
      "notice acknowledged"),
    .init(.cancelNotice(NoticeID(number: 1), .receivingSide, at: Small.morning), "notice issued"),
  ]

  static let leaving: [StoryStep] = [
    .init(.callUp(convoy, other), "household booked", "manifest amended", "standby listed"),
    .init(.openBoarding(convoy, at: Small.morning), "boarding opened"),
    .init(.board(convoy, [zarina, firuz, newborn, rustam], at: Small.morning), "people boarded"),
    .init(.unbook(convoy, other, .noShow), "household unbooked", "manifest amended"),
    .init(.depart(convoy, at: Small.morning), "departed"),
  ]

  static let arriving: [StoryStep] = [
    .init(.recordPassage(convoy, Small.post, at: Small.morning, counted: 4), "passage recorded"),
    .init(
      .reportIncident(
        convoy, .medical, Small.night, at: Small.morning, note: "One to the hospital"),
      "incident reported"),
    .init(.disembark(convoy, rustam, Small.night, at: Small.morning), "person disembarked"),
    .init(.arrive(convoy, at: Small.evening), "arrived"),
    .init(.handOver(convoy, [], to: Small.partner, at: Small.evening), "handed over"),
    .init(.close(convoy, at: Small.evening), "movement closed"),
    .init(.give(family, Small.programme, entitlement: "cash", on: day + 3), "assistance given"),
    .init(.reverse(GrantID(number: 1), on: day + 4), "assistance reversed"),
    .init(
      .recordExport(isIdentified: true, recipient: "A ministry", purpose: "Reception"),
      "data exported"),
    .init(.closeCase(othersCase, .returnedOnTheirOwn, on: day + 4), "case closed"),
    .init(.erase(man), "person erased"),
  ]

  static let trusting: [StoryStep] = [
    .init(.openAccount(account("gulnora", .administrator)), "account opened", "password set"),
    .init(.openAccount(account("farhod", .registrar)), "account opened", "password set"),
    .init(.setPassword(keeper, Secret([7])), by: keeper, "password set"),
    .init(
      .changeRoles(registrar, Roles([.registrar, .medical])), "account's roles or sites changed"),
    .init(
      .enrolSecondFactor(keeper, Secret([8]), codes: [Secret([9])]), by: keeper,
      "second factor changed"),
    .init(.recordSignIn(keeper, .recoveryCode(0)), "signed in"),
    .init(.recordSignInFailure(registrar), "sign-in failed"),
    .init(.breakGlass(reason: "A bus is burning on the road"), by: registrar, "glass broken"),
    .init(.reviewGlass(registrar, at: Instant(day)), by: keeper, "broken glass reviewed"),
    .init(
      .recordReads([
        PeopleRead(
          account: registrar, route: "household", households: [family],
          fields: Fields([.names]), at: Small.morning)
      ]), "people read"),
    .init(
      .recordDenials([
        AccessDenied(account: registrar, route: "erase", reason: .notYourWork, at: Small.morning)
      ]), by: registrar, "access denied"),
    .init(.makeToken(token), by: keeper, "token made"),
    .init(.revokeToken(keeper, TokenID(number: 1)), by: keeper, "token revoked"),
    .init(
      .saveView(keeper, name: "Missing", address: "/households?state=missing"), by: keeper,
      "view saved"),
    .init(.deleteView(keeper, 1), by: keeper, "view deleted"),
    .init(.closeAccount(registrar), "account closed"),
  ]

  private static let keeper = AccountID(number: 2)
  private static let registrar = AccountID(number: 3)

  private static let token = NewToken(
    account: keeper, name: "Power BI",
    reach: TokenReach(fields: Fields([.figures]), actions: Actions([.exportReport])),
    until: Instant(day + 90), hash: Secret([5]))

  private static func account(_ login: String, _ role: Role) -> NewAccount {
    NewAccount(
      login: login, name: "Одам", roles: Roles(role), scope: Scope(sites: [], member: nil),
      password: Secret([6]))
  }

  static let again = PersonID(number: 7)

  static let merging: [StoryStep] = [
    .init(
      .registerHousehold(Small.household(1)), "household registered", "person registered",
      "case opened"),
    .init(
      .proposeDuplicates(
        PersonPair(rustam, again).map {
          [ProposedDuplicate($0, weight: 12_345, evidence: 1_866)]
        } ?? []), "duplicate proposed"),
    .init(.dismissDuplicate(again, rustam), "duplicate dismissed"),
    .init(.reopenDuplicate(again, rustam), "duplicate proposed"),
    .init(.dismissDuplicate(again, rustam), "duplicate dismissed"),
    .init(.merge(again, into: rustam), "people merged", "case closed"),
    .init(.unmerge(again), "people unmerged", "case opened"),
    .init(.setMergeThreshold(20), "merge threshold set"),
  ]

  private static let hold = Case.Hold(kind: .outbreak, span: DateSpan(day - 12, day + 9)!)

  private static func person(
    _ name: String, _ relation: Relation, _ sex: Sex, born year: Int
  ) -> NewPerson {
    NewPerson(
      relation: relation, sex: sex,
      details: PersonalDetails(
        names: [PersonName(given: name, father: "Сино", family: "Раҳмонов")],
        birth: PartialDate(year: year), documents: [Document(kind: "passport", number: "A17")],
        phones: ["+992 900 000000"]))
  }

  private static func granted(_ step: String, _ open: CaseID, _ person: PersonID?) -> Command {
    .recordStep(open, person, step: step, .granted, on: day - 10, until: nil)
  }

  private static func consent(
    _ open: CaseID, _ signatory: PersonID, _ covers: [PersonID]
  ) -> Command {
    .giveConsent(
      open, form: "VRF-1", signatory: signatory, covers: covers, .thumbprint, on: day - 10)
  }
}
