public import Basics
public import Documents
public import Mission
public import Planning

/// Why a family leaves on its day and not sooner, or what stops it.
public struct FamilyReason: Equatable, Sendable {
  public let household: HouseholdID
  /// The day it leaves; nil while it has none.
  public let day: CivilDate?
  public let word: ReasonWord
  /// On how many days it was so.
  public let days: Int
  /// The place it is about.
  public let site: SiteID?
  /// The code of the step that is missing or refused.
  public let step: String

  init(
    _ household: HouseholdID, day: CivilDate?, _ word: ReasonWord, days: Int = 0,
    site: SiteID? = nil, step: String = ""
  ) {
    (self.household, self.day, self.word) = (household, day, word)
    (self.days, self.site, self.step) = (days, site, step)
  }

  /// Two sentences to read to the family, with the names that places have in its language.
  public func text(in language: DocumentLanguage, of state: MissionState) -> String {
    let first: ReasonWord = day == nil ? .noDate : .leaves
    let programme = state.households[household]?.cases.last.flatMap { state.cases[$0]?.programme }
    let rule = programme.flatMap { state.programmes[$0]?.last?.step(step) }
    let lead = first.sentence(in: language, date: day?.description ?? "")
    let why = word.sentence(
      in: language, days: days, place: state.name(of: site, in: language),
      step: rule?.name(in: language) ?? step)
    return "\(lead) \(why)"
  }
}

extension MissionState {
  /// A place's name in a language.
  public func name(of site: SiteID?, in language: DocumentLanguage) -> String {
    site.flatMap { sites[$0] }?.names.text(in: language) ?? ""
  }

  /// The language a family is spoken to in, by the letters of its head's name.
  public func language(of household: HouseholdID) -> DocumentLanguage {
    let head = households[household]?.head.flatMap { people[$0] }
    return DocumentLanguage(lettersOf: head?.details?.names.first?.whole ?? "")
  }
}

extension DocumentLanguage {
  /// The language of whoever writes a name so: Dari for Arabic letters, Tajik for the rest of the
  /// people that this mission takes home.
  public init(lettersOf name: String) {
    let isArabic = name.unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) }
    self = isArabic ? .dari : .tajik
  }
}

extension SeasonPlan {
  /// The reason of every family of the season, in the order of households: those of the plan, and
  /// those whom something keeps from travelling at all.
  public func reasons(of state: MissionState) -> [FamilyReason] {
    let found = season.problem.why(plan).map { why -> FamilyReason in
      let household = season.households[why.household]
      let (word, site) = season.words(for: why.reason, of: household, state)
      return FamilyReason(
        household, day: why.day.map { season.span.first + $0 }, word, days: why.days, site: site)
    }
    let stopped = season.notReady.compactMap { state.reasonNotReady($0) }
    return (found + stopped).sorted { $0.household < $1.household }
  }

  /// The reason of one family; nil when it has no open case of the programme.
  public func reason(of household: HouseholdID, _ state: MissionState) -> FamilyReason? {
    if let found = reasons(of: state).first(where: { $0.household == household }) { return found }
    let movement = state.members(of: household).compactMap(\.person.movement).first
    return movement.flatMap { state.movements[$0] }.map {
      FamilyReason(household, day: $0.day, .promised)
    }
  }
}

extension MissionState {
  /// What keeps a case from travelling at all, or from being oriented for it.
  public func reasonNotReady(
    _ id: CaseID, for purpose: Readiness.Purpose = .booking
  ) -> FamilyReason? {
    guard let row = cases[id] else { return nil }
    let readiness = readiness(of: id, on: row.openedOn, for: purpose)
    guard let blocker = readiness.blockers.first else {
      return FamilyReason(row.household, day: nil, .notThisSeason)
    }
    let word: ReasonWord =
      switch blocker.kind {
      case .missing: .stepMissing
      case .refused, .withdrawn: .stepRefused
      case .noConsent: .noConsent
      case .noCommonDay: .noCommonDay
      case .noResponsibleAdult: .noResponsibleAdult
      case .closed: .notThisSeason
      }
    return FamilyReason(row.household, day: nil, word, step: blocker.step)
  }
}

extension SeasonProblem {
  fileprivate func words(
    for reason: ConvoyReason, of household: HouseholdID, _ state: MissionState
  ) -> (ReasonWord, SiteID?) {
    let home = state.households[household]
    let site: SiteID? =
      switch reason {
      case .noRoad: home?.destination
      case .tooLarge: home?.site
      case .vehiclesAway(let site), .escortsAway(let site), .medicsAway(let site): sites[site]
      case .bedsFull(let station): stations[station]
      case .crossingFull(let crossing): crossings[crossing]
      default: nil
      }
    return (ReasonWord(reason), site)
  }
}

extension ReasonWord {
  /// The word for what the planner found.
  public init(_ reason: ConvoyReason) {
    self =
      switch reason {
      case .noRoad: .noRoad
      case .tooLarge: .tooLarge
      case .neverOpen: .neverOpen
      case .firstOpenDay: .firstOpenDay
      case .roadClosed: .roadClosed
      case .vehiclesAway: .vehiclesAway
      case .escortsAway: .escortsAway
      case .medicsAway: .medicsAway
      case .bedsFull: .bedsFull
      case .crossingFull: .crossingFull
      case .placesTaken: .placesTaken
      case .heldForLinked: .heldForLinked
      case .heldForFuller: .heldForFuller
      }
  }
}
