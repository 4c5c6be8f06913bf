public import Basics

/// Figures that may leave the mission: no count below five can be read from them, or computed.
///
/// A count below five is hidden; where what is hidden beside a total would still say what it was,
/// more is hidden: at least two counts, and five people between them at least, so that each hidden
/// count may be anything from nothing to five at least. Source of the method: cell suppression,
/// Statistical Disclosure Control (Hundepool et al., Wiley 2012), chapter 4; the five is the
/// smallest count that humanitarian agencies commonly publish.
///
/// One breakdown at a time; `PublishedCross` has counts in two ways at once.
public struct PublishedFigures: Equatable, Sendable {
  /// The smallest count that is shown.
  public static let least = 5

  public let breakdown: Figures.Breakdown
  public let rows: [Row]
  public let totals: [Int?]
  /// Counts are multiples of five, each rounded for itself.
  public let isRounded: Bool
  public let position: Int
  public let date: CivilDate

  public struct Row: Equatable, Sendable {
    public let key: String
    /// One for each measure; nil: hidden.
    public let counts: [Int?]
  }

  /// - Returns: nil unless the figures have one breakdown.
  public init?(_ figures: Figures, isRounded: Bool) {
    guard figures.breakdowns.count == 1 else { return nil }
    (breakdown, self.isRounded) = (figures.breakdowns[0], isRounded)
    (position, date) = (figures.position, figures.date)
    let shown = figures.totals.indices.map { measure in
      Self.shown(figures.rows.map { $0.counts[measure] })
    }
    func said(_ count: Int) -> Int { isRounded ? (count + 2) / 5 * 5 : count }
    rows = figures.rows.enumerated().map { index, row in
      Row(
        key: row.keys[0],
        counts: row.counts.enumerated().map { measure, count in
          shown[measure][index] ? said(count) : nil
        })
    }
    totals = figures.totals.map { $0 < Self.least ? nil : said($0) }
  }

  /// Which counts beside their total may be shown.
  static func shown(_ counts: [Int]) -> [Bool] {
    var shown = counts.map { $0 >= least }
    // The smallest that is still shown goes next: it costs the reader least.
    var next = counts.indices.filter { shown[$0] }.sorted { (counts[$0], $0) < (counts[$1], $1) }[
      ...]
    while !isSafe(counts, shown), let index = next.popFirst() { shown[index] = false }
    return shown
  }

  private static func isSafe(_ counts: [Int], _ shown: [Bool]) -> Bool {
    let hidden = counts.indices.filter { !shown[$0] }
    if hidden.isEmpty { return true }
    return hidden.count > 1 && hidden.reduce(0) { $0 + counts[$1] } >= least
  }
}

extension Figures.Measure {
  /// Core hashtag for people concerned, https://hxlstandard.org/standard/1-1final/dictionary/.
  public var hashtag: String { "#affected+" + rawValue.replacing("_", with: "+") }
}

extension Figures.Breakdown {
  /// The column's hashtag in the Humanitarian Exchange Language.
  public var hashtag: String {
    switch self {
    case .programme: "#activity+programme+code"
    case .site: "#loc+origin+code"
    case .destination: "#loc+destination+code"
    case .sex: "#meta+sex"
    case .age: "#meta+age"
    case .month: "#date+month"
    }
  }
}
