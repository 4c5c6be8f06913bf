extension Refusal {
  /// Every way the domain says no.
  public enum Reason: String, CaseIterable, Sendable {
    case missionExists, nameMissing, exportUnexplained, extractTooLarge, roadBroken,
      turnaroundTooShort
    case noSite, noCorridor, noVehicleType, noVehicle, noStaff, noProgramme, noPerson, noHousehold
    case noCase, noMovement, noGrant, noStep, noEntitlement, noVehicleNumber
    case headMissing, headThere, householdTooLarge, householdIsEmpty, referenceTaken, notAMember
    case splitEmpty, joinEmpty, joinApart, personIsErased, eraseWhileTravelling, householdIsBooked
    case mergeWithItself, isDuplicate, mergeOfTheDead, mergeWithinHousehold, mergeWhileBooked
    case noList, listIsOlder, listIsBuiltOn
    case mergeAfterJourney, notMerged, notProposed, thresholdTooLow
    case caseIsClosed, caseExists, noOpenCase, linkToItself, linkContradicts
    case stepNeedsPerson, stepIsForFamily, validityReversed, signatoryIsAChild, adultSignsAlone
    case stepMissing, stepRefused, consentMissing, noCommonDay, notReadyThen
    case corridorClosed, crossingClosed, convoysPerDay
    case vehicleWithdrawn, vehicleElsewhere, vehicleNotAdmitted, vehicleIsBusy, tooManyVehicles
    case swapTooSmall, staffIsBusy, vehicleCount, nobodyBooked, escortsMissing, leaderMissing
    case seatsReserved, baggageApart, recoveryMissing, medicsMissing, typesMixed, vehicleMustReturn
    case standbyFull, standbyTwice, notOnStandby, practiceUnsound
    case noDraft, tooManyDrafts, draftIsStale, movementIsPinned
    case movementIsCancelled, movementHasLeft, wrongStatus, wrongRoad
    case linkedMissing, linkedApart, linkedIsAboard, householdIsAboard
    case vehicleFull, convoyFull, bedsFull, crossingFull
    case notTheDay, notBooked, alreadyBoarded, householdIncomplete, memberWithoutPlace
    case notOnTheRoad, notUnderWay, notAboard, beforeDeparture, notHandedOver, notAPartner
    case notArrived, notArrivedYet, notDueYet, alreadyGiven, givenBeforeJourney
    case noAccount, accountIsClosed, accountIsLocked, loginMalformed, loginTaken, roleMissing
    case rolesExclude, ownAccount, ownerOnly, lastAdministrator, codeSpent, glassReasonMissing
    case noBrokenGlass, readMalformed, noToken, tokenMalformed, tooManyTokens
    case tooManyViews
    case programmeIsFaulty, versionIsInForce, noWorkingDays, settingMissing, noStream
    case stepTooEarly, stepIsEarned, untilMissing, tooOldToRenew, adultMissing, notAnAdult
    case noNotice, noticeInForce, nobodyToTellOf, noticeTooLate, nothingToAmend, noticeIsReplaced
    case noticeIsCancelled, noticeNotSent, referenceTooLong
    case notAFlight, flightOffCorridor, notAnAirport, connectionTooShort, escortNeedsReturn
    case escortPapersLapse, noEscortSeat, nurseMissing, flightFull, baggageTooHeavy, arrivalClosed
    case tooLateToTell, tooManyOnFlight, approvalAskedLate, noCalendar, noLoan
    case loanBelowZero, noLoanRule, loanExists
    case noClass, classIsCancelled, notEnrolled, scoreMalformed, noCourse, moduleMissing, noModule
    case roomIsBusy, trainerIsBusy, wrongAge, inAnotherClass, classIsFull, notHeldYet
    case moduleNotAttended, attendedTooLittle
    case notYourWork, notYourOwn, signInAgain, secondPersonMissing, beyondToken, tokenTooOld
  }
}

extension Refusal.Reason {
  /// The English sentence, its facts in braces.
  public var sentence: String {
    Self.sentences[self] ?? rawValue
  }

  private static let sentences = workSentences.merging(accessSentences) { first, _ in first }
    .merging(resettlementSentences) { first, _ in first }
    .merging(noticeSentences) { first, _ in first }
    .merging(flightSentences) { first, _ in first }

  private static let workSentences: [Self: String] = [
    .missionExists: "This folder already holds the mission {name}.",
    .nameMissing: "A name is missing. Give one.",
    .exportUnexplained:
      "Names leave the mission only for somebody and for a purpose. Give both.",
    .extractTooLarge:
      "{people} people are too many for one file; {limit} at most leave without a second person. "
      + "Choose fewer, or ask the data protection officer.",
    .roadBroken: "Corridor {corridor}: each leg must start where the one before ended.",
    .turnaroundTooShort:
      "Corridor {corridor} takes {days} days one way; its turnaround cannot be shorter.",
    .noSite: "There is no site {id}.",
    .noCorridor: "There is no corridor {id}.",
    .noVehicleType: "There is no vehicle type {id}.",
    .noVehicle: "There is no vehicle {id}.",
    .noStaff: "There is no member of staff {id}.",
    .noProgramme: "There is no programme {id}.",
    .noPerson: "There is no person {id}.",
    .noHousehold: "There is no household {id}.",
    .noCase: "There is no case {id}.",
    .noMovement: "There is no movement {id}.",
    .noList: "There is no list {id}; it was withdrawn, or never taken in.",
    .listIsOlder:
      "List {list} was not taken in today. A list is withdrawn on its own day; correct by hand.",
    .listIsBuiltOn:
      "List {list} stays: {count} of the people and households it registered were changed since, "
      + "{subject} among them. Undo that first, or correct by hand.",
    .noGrant: "There is no grant {id}.",
    .noStep: "The programme of case {case} has no step {step}.",
    .noEntitlement: "The programme has no entitlement {entitlement}.",
    .noVehicleNumber: "Movement {movement} has no vehicle number {number}.",
    .headMissing: "Household {reference} needs a head, as its first person.",
    .headThere: "Household {household} has a head already; change the head instead.",
    .householdTooLarge: "A household has at most {limit} people.",
    .householdIsEmpty: "Nobody is left in household {household}.",
    .referenceTaken: "The number {reference} belongs to household {household}; correct that one.",
    .notAMember: "{person} is not a living member of household {household}.",
    .splitEmpty:
      "Household {household}: some must leave, some must stay, and the new head must leave too.",
    .joinEmpty: "Household {household} has nobody to bring, or would join itself.",
    .joinApart: "Households {from} and {into} wait at different sites or go to different places.",
    .personIsErased: "{person} was erased; nothing personal can be recorded any more.",
    .eraseWhileTravelling:
      "{person} is on movement {movement}. Erase after the journey, or unbook first.",
    .householdIsBooked:
      "Household {household} has places on movement {movement}. Unbook it first.",
    .mergeWithItself: "{person} is one record already.",
    .isDuplicate: "{person} was merged into {other}. Name {other}, or unmerge {person} first.",
    .mergeOfTheDead:
      "{person} has died. Keep that record: merge {other} into {person}.",
    .mergeWithinHousehold:
      "{person} and the other stand on the list of household {household}; nobody stands on one "
      + "list twice. If two lists were joined, split the household first.",
    .mergeWhileBooked:
      "{person} has a place on movement {movement}. Unbook the household first, or merge {other} "
      + "into {person}.",
    .mergeAfterJourney:
      "{person} has travelled and {other} has not. Merge {other} into {person}.",
    .notMerged: "{person} is merged with nobody.",
    .notProposed:
      "Nobody has asked whether {person} and {other} are one person; there is nothing to dismiss.",
    .thresholdTooLow:
      "{bits} bits are too little to merge people unseen. Give at least {least}.",
    .caseIsClosed: "Case {case} is closed.",
    .caseExists: "Household {household} already has the open case {case} under this programme.",
    .noOpenCase: "Household {household} has no open case under this programme. Open one.",
    .linkToItself: "Case {case} cannot be linked to itself.",
    .linkContradicts: "Cases {case} and {other} would have to travel both together and apart.",
    .stepNeedsPerson: "Step {step} is asked of each person. Say whose it is.",
    .stepIsForFamily: "Step {step} is asked of the family as a whole. Leave the person out.",
    .validityReversed: "Step {step} would end on {until}, before it begins on {from}.",
    .signatoryIsAChild: "{person} is under 18; an adult of the household signs.",
    .adultSignsAlone: "{person} is an adult and signs a form of their own.",
    .stepMissing: "{who} lacks the step {step}. Record it first.",
    .stepRefused: "{who} was refused at the step {step}.",
    .consentMissing: "{who} has not consented to travel. Nobody travels without consent.",
    .noCommonDay:
      "Case {case}: the clearance {step} has no day in common with the others. Renew one.",
    .notReadyThen: "Case {case} may travel {ready}, not {journey}.",
    .corridorClosed: "Corridor {corridor} is closed on {date}. Choose another day.",
    .crossingClosed: "The crossing {crossing} is closed on {date}. Choose another day.",
    .convoysPerDay: "Corridor {corridor} takes {limit} convoys a day; {date} has them.",
    .vehicleWithdrawn: "Vehicle {vehicle} is out of service.",
    .vehicleElsewhere: "Vehicle {vehicle} is based at another site.",
    .vehicleNotAdmitted: "Vehicle {vehicle} is of a type that corridor {corridor} does not admit.",
    .vehicleIsBusy: "Vehicle {vehicle} is on movement {movement} in these days.",
    .tooManyVehicles: "A convoy on this corridor has at most {limit} vehicles.",
    .swapTooSmall:
      "Vehicle {vehicle} cannot take the {people} people and baggage of number {number}.",
    .staffIsBusy: "{member} is on movement {movement} in these days.",
    .vehicleCount:
      "Movement {movement} has {vehicles} vehicles; its corridor asks for {fewest} to {most}.",
    .nobodyBooked: "Nobody has a place on movement {movement}.",
    .escortsMissing: "Movement {movement} has {have} escorts; its corridor asks for {need}.",
    .leaderMissing: "Movement {movement} has {vehicles} vehicles and needs a convoy leader.",
    .seatsReserved:
      "Household {household} has {people} people; what is free is kept until movement {movement} "
      + "is confirmed ({percent} % of each vehicle's seats). Add a vehicle or choose another "
      + "movement.",
    .baggageApart:
      "Household {household} brings {baggage} kg, and baggage rides with its owners. Choose a "
      + "vehicle with room for both.",
    .recoveryMissing:
      "Movement {movement} has {vehicles} vehicles and none that is empty to recover others. Add "
      + "one.",
    .typesMixed:
      "Movement {movement} mixes {types} types of vehicles; its programme lets {most} leave "
      + "together. Exchange vehicles.",
    .medicsMissing:
      "{people} people of movement {movement} travel with a medical escort: {need} nurses or "
      + "doctors are needed, {have} are assigned.",
    .vehicleMustReturn:
      "Vehicle {vehicle} goes back to its owner; it may be away until {by}, and the movement is "
      + "back on {back}. Choose another vehicle.",
    .standbyFull:
      "{households} families are too many to stand by for movement {movement}; its programme "
      + "allows {limit}.",
    .standbyTwice:
      "Household {household} has its place on movement {movement}, or stands by twice.",
    .notOnStandby: "Household {household} does not stand by for movement {movement}.",
    .practiceUnsound:
      "The practice of {programme} has a number that nobody can keep to: per cents are 0 to 50, "
      + "counts above zero.",
    .noDraft: "There is no draft {id}; it was accepted or discarded, or never made.",
    .tooManyDrafts: "{limit} drafts are kept already. Accept or discard one.",
    .draftIsStale:
      "The mission has changed since draft {draft} was made: its families, vehicles or "
      + "roads are others now. Plan again, and compare.",
    .movementIsPinned: "Movement {movement} is pinned; no plan may change it. Release it first.",
    .movementIsCancelled: "Movement {movement} is cancelled.",
    .movementHasLeft: "Movement {movement} has left.",
    .wrongStatus: "Movement {movement} is {status}; for this it must be {needed}.",
    .wrongRoad: "Corridor {corridor} does not lead household {household} home.",
    .linkedMissing: "Household {household} travels with {other} or not at all. Book both.",
    .linkedApart: "Household {household} must never travel with {other}.",
    .linkedIsAboard: "{other} is aboard and travels with {household}. Have them get out first.",
    .householdIsAboard: "Somebody of household {household} is aboard. Have them get out first.",
    .vehicleFull:
      "Household {household} has {people} people; vehicle {number} has {free} free seats, "
      + "{wheelchairs} wheelchair places and {stretchers} stretchers. Choose another vehicle.",
    .convoyFull:
      "None of the {vehicles} vehicles has room for household {household} together: "
      + "{people} people, "
      + "{baggage} kg. Add a vehicle or choose another movement.",
    .bedsFull:
      "{site} has {limit} beds; {taken} are taken on the night of {date}, and {people} more "
      + "are asked.",
    .crossingFull:
      "{limit} people may cross {site} a day; {taken} do on {date}, and {people} more are asked.",
    .notTheDay: "Movement {movement} leaves on {day}, not on {date}.",
    .notBooked: "{person} has no place on movement {movement}.",
    .alreadyBoarded: "{person} is aboard already, in vehicle {vehicle}.",
    .householdIncomplete:
      "{waiting} of {people} of household {household} are not aboard. Board them, record the "
      + "household as no-show, or split it.",
    .memberWithoutPlace:
      "{person} of household {household} has no place. Book the household again.",
    .notOnTheRoad: "{site} is not on the road of movement {movement}.",
    .notUnderWay: "Movement {movement} is not under way.",
    .notAboard: "{person} is not aboard movement {movement}.",
    .beforeDeparture: "Movement {movement} cannot arrive before it left.",
    .notHandedOver: "{people} people of movement {movement} are not handed over.",
    .notAPartner: "{member} is not of a receiving partner.",
    .notArrived: "{person} has not arrived with movement {movement}, or is handed over.",
    .notArrivedYet: "Nobody of household {household} has arrived.",
    .notDueYet: "{entitlement} is due on {due}.",
    .givenBeforeJourney:
      "{entitlement} is for the way, and household {household} has arrived. Choose another.",
    .alreadyGiven: "{entitlement} was given to the family of household {household}.",
  ]
}
