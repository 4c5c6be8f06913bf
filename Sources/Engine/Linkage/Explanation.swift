/// One bar of a waterfall: what one field says about a pair, in words and bits.
public struct Evidence: Sendable, Equatable {
  /// What was compared: a field's name, `prior` or `household`.
  public let subject: String
  /// What was found, as a registrar says it.
  public let finding: String
  /// For or against one person, in 1024ths of a bit.
  public let weight: Int32
  /// All evidence up to and with this bar.
  public let total: Int32

  /// Tenths of a bit, for people: `+6.5`.
  public static func bits(_ weight: Int32) -> String {
    let tenths = (abs(Int(weight)) * 10 + 512) / 1_024
    return "\(weight < 0 ? "-" : "+")\(tenths / 10).\(tenths % 10)"
  }
}

extension Linker {
  /// Why a pair scores as it does: from the prior, field by field and with the rarity of names
  /// apart, to the total of the pair. Blank fields say nothing and have no bar.
  public func explain(_ pair: ScoredPair) -> [Evidence] {
    var bars: [Evidence] = []
    var total: Int32 = 0
    func add(_ subject: String, _ finding: String, _ weight: Int32) {
      total += weight
      bars.append(Evidence(subject: subject, finding: finding, weight: weight, total: total))
    }
    add("prior", "any two of \(max(table.count, 1_000)) people", prior)
    let comparer = PairComparer(table, frequencies)
    let found = comparer.compare(table.rows[Int(pair.a)], table.rows[Int(pair.b)])
    for field in Field.allCases where found.pattern[field] != 0 {
      let level = found.pattern[field]
      add("\(field)", field.words(level), weights[field, level])
      let rarity = found.rarity[field.rawValue]
      if rarity != 0 {
        add("\(field)", rarity > 0 ? "the name is rare" : "the name is common", rarity)
      }
    }
    if pair.household != 0 {
      let words =
        pair.household > 0
        ? "others of the two households match as well"
        : pair.household == HouseholdEvidence.clash
          ? "somebody else of the other household matches better"
          : "nobody else of the two households matches"
      add("household", words, pair.household)
    }
    return bars
  }
}

extension Field {
  /// What a level means, as a registrar says it.
  func words(_ level: UInt8) -> String {
    let words =
      switch self {
      case .given, .father, .grandfather, .family:
        [
          "another name", "distantly alike", "a part shared, or columns swapped",
          "the same consonants", "nearly the same sound", "the same sound",
        ]
      case .birth:
        [
          "born far apart", "born within three years", "born within a year", "the same season",
          "the year agrees as far as it is known", "a digit apart",
          "day and month swapped, or a slip",
          "the same day",
        ]
      case .place: ["another place", "a similar place", "the same place"]
      case .document: ["another number", "a number one slip apart", "the same number"]
      case .phone: ["another number", "a number one slip apart", "the same number"]
      case .sex: ["another sex", "the same sex"]
      }
    return words[Int(level) - 1]
  }
}
