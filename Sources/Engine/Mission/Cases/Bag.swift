public import Basics

/// A paper that goes with a case in its bag, and whose it is.
public struct BagItem: Equatable, Sendable {
  public let paper: PaperRule
  /// By identifier; empty where one paper speaks for the whole family.
  public let people: [PersonID]

  public init(paper: PaperRule, people: [PersonID]) { (self.paper, self.people) = (paper, people) }
}

extension MissionState {
  /// What the programme in force on a day has a case take in its bag, in the programme's order;
  /// papers that nobody of the case needs are left out.
  public func bag(of id: CaseID, on date: CivilDate) -> [BagItem] {
    guard let row = cases[id], let rules = programme(row.programme, on: date)?.rules else {
      return []
    }
    let facts = CaseFacts(row, self)
    return rules.papers.compactMap { paper in
      guard facts.covers(paper.asked) else { return nil }
      if paper.scope == .family { return BagItem(paper: paper, people: []) }
      let owners = facts.members.filter {
        facts.asks(paper.ages, paper.asked, of: $0.person, on: date)
      }
      return owners.isEmpty ? nil : BagItem(paper: paper, people: owners.map(\.id).sorted())
    }
  }
}
