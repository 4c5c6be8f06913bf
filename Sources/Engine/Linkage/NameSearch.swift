import Names

/// Finds people by name: any script, any order of the parts, misspelt, perhaps with a year.
///
/// Parts of names are indexed by skeleton, and by skeleton with one consonant left out.
public struct NameSearch: Sendable {
  private let rows: [Features]
  private let names: NameTable
  /// Skeletons in rising order, where the rows of each begin, and the rows.
  private var parts: [UInt64] = []
  private var starts: [Int32] = [0]
  private var postings: [Int32] = []
  /// Skeletons with one consonant left out, in rising order, and the part each came from.
  private var slips: [(key: UInt64, part: Int32)] = []

  /// Somebody found, the best first.
  public struct Found: Sendable, Equatable {
    /// The row, by number.
    public let row: Int
    /// 100 for each part of the query that sounds the same, less for others; 50 for the year.
    public let score: Int
  }

  /// Words of a query looked at; rows ranked in full.
  static let mostWords = 8
  static let mostRanked = 400

  public init(_ table: FeatureTable) {
    (rows, names) = (table.rows, table.names)
    var pairs: [(part: UInt64, row: Int32)] = []
    for (number, row) in rows.enumerated() {
      var seen: [UInt64] = []
      for name in [row.given, row.father, row.grandfather, row.family] where name != 0 {
        for part in names[name].parts where !seen.contains(part) {
          seen.append(part)
          pairs.append((part, Int32(number)))
        }
      }
    }
    pairs.sort { $0 < $1 }
    for pair in pairs {
      if parts.last != pair.part {
        parts.append(pair.part)
        starts.append(starts.last!)
      }
      postings.append(pair.row)
      starts[starts.count - 1] += 1
    }
    for (number, part) in parts.enumerated() {
      for key in Skeleton.withOneLeftOut(part) { slips.append((key, Int32(number))) }
    }
    slips.sort { $0 < $1 }
  }

  /// - Returns: at most `limit` rows, the best first; equal ones by row.
  public func find(_ query: String, limit: Int = 20) -> [Found] {
    let (words, year) = Self.read(query)
    guard !words.isEmpty else { return [] }
    var scores = [Int32](repeating: 0, count: rows.count)
    var touched: [Int32] = []
    for part in Set(words.flatMap(\.parts)).sorted() {
      var best: [Int32: Int32] = [:]
      for (found, score) in near(part) { best[found] = max(best[found] ?? 0, score) }
      for (found, score) in best.sorted(by: { $0.key < $1.key }) {
        for row in postings[Int(starts[Int(found)])..<Int(starts[Int(found) + 1])] {
          if scores[Int(row)] == 0 { touched.append(row) }
          scores[Int(row)] += score
        }
      }
    }
    if let year {
      for row in touched where abs(Int(rows[Int(row)].birth.year) - year) <= 1 {
        scores[Int(row)] += 50
      }
    }
    let floor = Self.floor(touched.map { scores[Int($0)] })
    let ranked = touched.filter { scores[Int($0)] >= floor }.sorted {
      (scores[Int($1)], $0) < (scores[Int($0)], $1)
    }
    return ranked.prefix(Self.mostRanked).map { row in
      Found(row: Int(row), score: rank(rows[Int(row)], words, year))
    }.sorted { ($1.score, $0.row) < ($0.score, $1.row) }.prefix(limit).map { $0 }
  }

  /// Words and a year of a query.
  private static func read(_ query: String) -> ([FoldedName], Int?) {
    var year: Int?
    var words: [FoldedName] = []
    for word in query.split(whereSeparator: { $0 == " " || $0 == "," }).prefix(mostWords) {
      let birth = Birth(String(word))
      if birth.isKnown { year = Int(birth.year) }
      let name = FoldedName(String(word))
      if !name.isEmpty { words.append(name) }
    }
    return (words, year)
  }

  /// The score that lets no more than `mostRanked` rows through, or the best one.
  private static func floor(_ scores: [Int32]) -> Int32 {
    var counts = [Int](repeating: 0, count: Int(scores.max() ?? 0) + 1)
    for score in scores { counts[Int(score)] += 1 }
    var (sum, floor) = (0, Int32.max)
    for (score, count) in counts.enumerated().reversed() where count > 0 {
      floor = Int32(score)
      sum += count
      if sum >= mostRanked { break }
    }
    return floor
  }

  /// Parts with this skeleton, or one consonant more, less or other.
  private func near(_ part: UInt64) -> [(Int32, Int32)] {
    var found: [(Int32, Int32)] = []
    func add(_ key: UInt64, _ score: Int32) {
      let exact = parts.partitioningIndex { $0 >= key }
      if exact < parts.count, parts[exact] == key { found.append((Int32(exact), score)) }
    }
    add(part, 100)
    for key in [part] + Skeleton.withOneLeftOut(part) where key > 31 {
      if key != part { add(key, 60) }
      var at = slips.partitioningIndex { $0.key >= key }
      while at < slips.count, slips[at].key == key {
        found.append((slips[at].part, 60))
        at += 1
      }
    }
    return found
  }

  /// How well a row answers: each word by the name of the row that sounds most like it.
  private func rank(_ row: Features, _ words: [FoldedName], _ year: Int?) -> Int {
    var score = 0
    for word in words {
      var best = 0
      for number in [row.given, row.father, row.grandfather, row.family] where number != 0 {
        let name = names[number]
        let sound = 100 - SoundDistance.percent(name, word, upTo: 60)
        let part = word.coreParts.contains(where: name.parts.contains) ? 70 : 0
        best = max(best, sound, part)
      }
      score += best
    }
    if let year, row.birth.isKnown {
      let years = abs(Int(row.birth.year) - year)
      score += years == 0 ? 50 : years == 1 ? 35 : -20
    }
    return score
  }
}

extension Array {
  /// The first index whose element fulfils a condition that all later ones fulfil too.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
