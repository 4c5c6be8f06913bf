import Basics

extension Season {
  /// The partner's lists: one for each round of registration of each camp, in the order of camps
  /// and days. Together they name every person of the season once, and some families twice.
  public func lists() -> [PartnerList] {
    let rounds = Camp.allCases.flatMap { camp in camp.rounds.map { (camp, $0) } }
    var byRound = Array(repeating: [Int](), count: rounds.count)
    for (index, household) in households.enumerated() {
      let round = rounds.firstIndex { camp, round in
        camp == household.camp && round.days.contains(household.registered)
      }
      byRound[round!].append(index)
    }
    var repeated: [Int] = []
    var nextNumber = households.count + 1
    return rounds.indices.map { index in
      let (camp, round) = rounds[index]
      if index > 0, rounds[index - 1].0 != camp { repeated = [] }
      let own = byRound[index].sorted {
        (households[$0].registered, $0) < (households[$1].registered, $1)
      }
      var scribe = Scribe(
        season: self, dialect: Self.dialect(camp, round: camp.roundIndex(of: round)),
        seed: seed &+ UInt64(index + 1) &* 7_919)
      scribe.write(own)
      scribe.writeAgain(repeated, numbersFrom: nextNumber)
      nextNumber += repeated.count
      repeated = scribe.drawRepeated(from: own)
      let day = round.days.upperBound
      return scribe.list(named: "\(camp.listName)-\(day)")
    }
  }

  /// Which partner wrote the list, and how: four kinds of headers, three encodings, XLSX.
  private static func dialect(_ camp: Camp, round: Int) -> Dialect {
    switch (camp, round) {
    case (.sakhi, 0): english(.xlsx, tags: true)
    case (.sakhi, 1): english(.csv(.utf8WithMark, separator: ","))
    case (.sakhi, 2): russian(.csv(.windows1251, separator: ";"))
    case (.sakhi, 3): dari(.xlsx, .solarHijri)
    case (.sakhi, _): russian(.csv(.utf16LittleEndianWithMark, separator: "\t"), script: .tajik)
    case (.kunduz, 0): dari(.csv(.utf8WithMark, separator: ","), .solarHijri)
    case (.kunduz, 1): shortEnglish(.csv(.utf8WithMark, separator: ";"))
    case (.kunduz, 2): russian(.xlsx, merges: true)
    case (.kunduz, _): shortEnglish(.csv(.utf8WithMark, separator: ","), tags: true)
    case (.takhar, 0):
      dari(.csv(.utf16LittleEndianWithMark, separator: "\t"), .solarHijriPersianDigits)
    case (.takhar, 1): shortEnglish(.xlsx)
    case (.takhar, _): russian(.csv(.windows1251, separator: ";"))
    }
  }

  private static func english(_ format: ListFormat, tags: Bool = false) -> Dialect {
    Dialect(
      headers: .english, script: .latin, dates: .iso, format: format, mergesCells: tags,
      hasTags: tags)
  }

  private static func shortEnglish(_ format: ListFormat, tags: Bool = false) -> Dialect {
    Dialect(
      headers: .shortEnglish, script: .latin, dates: .monthName, format: format, hasTags: tags)
  }

  private static func russian(
    _ format: ListFormat, script: NameScript = .russian, merges: Bool = false
  ) -> Dialect {
    Dialect(
      headers: .russian, script: script, dates: .dotted, format: format, mergesCells: merges)
  }

  private static func dari(_ format: ListFormat, _ dates: DateStyle) -> Dialect {
    Dialect(headers: .dari, script: .persian, dates: dates, format: format, mergesCells: true)
  }
}

extension Camp {
  var listName: String {
    switch self {
    case .sakhi: "sakhi"
    case .kunduz: "kunduz"
    case .takhar: "takhar"
    }
  }

  fileprivate func roundIndex(of round: Round) -> Int {
    rounds.firstIndex { $0.days == round.days }!
  }
}
