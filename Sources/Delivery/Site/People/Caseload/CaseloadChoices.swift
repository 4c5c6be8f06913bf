import Basics
import Documents
import Mission

/// What the list of families shows; its address names sites, states, columns and families' numbers
/// alone.
struct CaseloadChoices {
  var site: SiteID?
  var standing: Standing?
  /// Only families who may travel until this day and not after it.
  var lapse: CivilDate?
  var columns = GridColumn.usual
  /// nil: by number.
  var sort: GridColumn?
  var isDescending = false
  /// The last family of the page before.
  var after: HouseholdID?

  init(_ find: (String) -> String?) {
    site = find("site").flatMap { SiteID($0) }
    standing = find("state").flatMap { Standing(rawValue: $0) }
    lapse = find("lapse").flatMap { CivilDate($0) }
    sort = find("sort").flatMap { GridColumn(rawValue: $0) }
      .flatMap { GridColumn.sortable.contains($0) ? $0 : nil }
    isDescending = find("order") == "down"
    after = find("after").flatMap { HouseholdID($0) }
    let named = Set((find("columns") ?? "").split(separator: ".").map(String.init))
    let chosen = GridColumn.allCases.filter { named.contains($0.rawValue) }
    if !chosen.isEmpty { columns = chosen }
  }

  var path: String {
    let pieces = [
      site.map { "site=\($0)" }, standing.map { "state=\($0.rawValue)" },
      lapse.map { "lapse=\($0)" },
      columns == GridColumn.usual
        ? nil : "columns=" + columns.map(\.rawValue).joined(separator: "."),
      sort.map { "sort=\($0.rawValue)" }, isDescending ? "order=down" : nil,
      after.map { "after=\($0)" },
    ].compactMap(\.self)
    return Route.people(.list).path + (pieces.isEmpty ? "" : "?" + pieces.joined(separator: "&"))
  }

  /// One page of families, and whether there is another; looks no further than it must.
  func families(_ page: Page, most: Int) -> (shown: [HouseholdID], hasMore: Bool) {
    var best = BestRows(most: most + 1)
    let former = after.map { key(of: $0, page) }
    let lapsing = lapse.map { page.lapsing(after: $0) }
    for id in page.state.households.ids {
      guard let row = page.state.households[id], !row.members.isEmpty,
        site.map({ page.state.enclosing(row.site).contains($0) }) ?? true,
        lapsing?.contains(id) ?? true
      else { continue }
      let key = key(of: id, page)
      if let former, key <= former { continue }
      // In the order of numbers nothing that follows can be better.
      if sort == nil && best.isFull { break }
      guard best.takes(key), page.sees(.clearances, of: .household(id)),
        standing.map({ page.state.standing(of: id, on: page.today) == $0 }) ?? true
      else { continue }
      best.insert(key)
    }
    return (best.rows.prefix(most).map(\.id), best.rows.count > most)
  }

  private func key(of id: HouseholdID, _ page: Page) -> GridKey {
    guard let sort, let row = page.state.households[id] else {
      return GridKey(number: 0, text: "", id: id, isDescending: false)
    }
    var number = 0
    var text = ""
    switch page.cell(sort, of: id, row) {
    case .integer(let value): number = value
    case .text(let value): text = value
    case .date(let day): number = day - CivilDate(year: 1900, month: 1, day: 1)!
    case .empty: break
    }
    return GridKey(number: number, text: text, id: id, isDescending: isDescending)
  }
}

/// Where a family stands in the order of a list; the number decides between equals.
struct GridKey: Comparable {
  let number: Int
  let text: String
  let id: HouseholdID
  let isDescending: Bool

  static func < (a: Self, b: Self) -> Bool {
    if a.number != b.number { return (a.number < b.number) != a.isDescending }
    if a.text != b.text { return (a.text < b.text) != a.isDescending }
    return a.id < b.id
  }
}

/// The first few rows of a long list, kept in order while the list is walked once.
struct BestRows {
  let most: Int
  private(set) var rows: [GridKey] = []

  init(most: Int) { self.most = most }

  var isFull: Bool { rows.count == most }

  func takes(_ key: GridKey) -> Bool { !isFull || rows.last.map { key < $0 } ?? true }

  mutating func insert(_ key: GridKey) {
    let place = rows.firstIndex { key < $0 } ?? rows.count
    rows.insert(key, at: place)
    if rows.count > most { rows.removeLast() }
  }
}
