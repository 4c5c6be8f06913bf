/// One bar of a waterfall: what one field says about a pair, in words and bits.
public struct Evidence: Sendable, Equatable {
  /// What was compared.
  public let subject: Subject
  /// What was found.
  public let finding: Finding
  /// For or against one person, in 1024ths of a bit.
  public let weight: Int32
  /// All evidence up to and with this bar.
  public let total: Int32

  /// One bit, in the unit of weights.
  public static let bit: Int32 = Logarithm.bit

  /// Tenths of a bit, for people: `+6.5`.
  public static func bits(_ weight: Int32) -> String {
    let tenths = (abs(Int(weight)) * 10 + 512) / 1_024
    return "\(weight < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)"
  }

  /// What can be compared, in the order of a waterfall.
  public enum Subject: String, CaseIterable, Sendable {
    case prior, given, father, grandfather, family, birth, place, document, phone, sex, household
  }

  /// Everything that can be found.
  public enum Finding: String, CaseIterable, Sendable {
    case anyTwo, nameOther, nameFar, namePart, nameConsonants, nameNear, nameSame
    case nameRare, nameCommon
    case bornApart, bornWithinThree, bornWithinOne, bornSameSeason, bornAsFarAsKnown
    case bornNear, bornSlip, bornSameDay
    case placeOther, placeNear, placeSame, numberOther, numberSlip, numberSame, sexOther, sexSame
    case othersMatch, nobodyElseMatches, anotherMatchesBetter
  }
}

extension Linker {
  /// Why a pair scores as it does: from the prior, field by field and with the rarity of names
  /// apart, to the total of the pair. Blank fields say nothing and have no bar.
  public func explain(_ pair: ScoredPair) -> [Evidence] {
    explain(pair, with: scorer(rows: 2))
  }

  /// The same for many pairs, remembering the names compared.
  func explain(_ pair: ScoredPair, with scorer: PairScorer) -> [Evidence] {
    var bars: [Evidence] = []
    var total: Int32 = 0
    func add(_ subject: Evidence.Subject, _ finding: Evidence.Finding, _ weight: Int32) {
      total += weight
      bars.append(Evidence(subject: subject, finding: finding, weight: weight, total: total))
    }
    add(.prior, .anyTwo, scorer.prior)
    let found = scorer.comparer.compare(table.rows[Int(pair.a)], table.rows[Int(pair.b)])
    for field in Field.allCases where found.pattern[field] != 0 {
      let level = found.pattern[field]
      let (weight, rarity) = (weights[field, level], found.rarity[field.rawValue])
      // What would round to nothing gets no bar of its own.
      let isSaid = abs(rarity) * 20 >= Evidence.bit
      add(field.subject, field.findings[Int(level) - 1], isSaid ? weight : weight + rarity)
      if isSaid { add(field.subject, rarity > 0 ? .nameRare : .nameCommon, rarity) }
    }
    if pair.household != 0 {
      let finding: Evidence.Finding =
        pair.household > 0
        ? .othersMatch
        : pair.household == HouseholdEvidence.clash ? .anotherMatchesBetter : .nobodyElseMatches
      add(.household, finding, pair.household)
    }
    return bars
  }
}

extension Field {
  /// The bar a field's evidence stands in.
  var subject: Evidence.Subject {
    switch self {
    case .given: .given
    case .father: .father
    case .grandfather: .grandfather
    case .family: .family
    case .birth: .birth
    case .place: .place
    case .document: .document
    case .phone: .phone
    case .sex: .sex
    }
  }

  /// What each level means, from level 1 up.
  var findings: [Evidence.Finding] {
    switch self {
    case .given, .father, .grandfather, .family:
      [.nameOther, .nameFar, .namePart, .nameConsonants, .nameNear, .nameSame]
    case .birth:
      [
        .bornApart, .bornWithinThree, .bornWithinOne, .bornSameSeason, .bornAsFarAsKnown,
        .bornNear, .bornSlip, .bornSameDay,
      ]
    case .place: [.placeOther, .placeNear, .placeSame]
    case .document, .phone: [.numberOther, .numberSlip, .numberSame]
    case .sex: [.sexOther, .sexSame]
    }
  }
}
