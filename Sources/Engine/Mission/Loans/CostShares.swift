public import Basics

/// How the cost of a journey is spread over people: whole cents, nothing lost, nothing made up.
public enum CostShares {
  /// `cost` in equal shares; where it does not divide, the first ones have a cent more.
  ///
  /// - Parameters:
  ///   - cost: zero or more.
  ///   - people: how many; with nobody there is no share.
  public static func equal(_ cost: Cents, among people: Int) -> [Cents] {
    guard people > 0 else { return [] }
    let (each, rest) = cost.value.quotientAndRemainder(dividingBy: people)
    return (0..<people).map { Cents(each + ($0 < rest ? 1 : 0)) }
  }

  /// The loan of each adult: their own cost, and an equal share of what the children cost.
  ///
  /// United States: each refugee of 18 years and over signs a note; a family without an adult signs
  /// none, and the answer is empty.
  ///
  /// - Parameter costs: of each person, with whether they sign.
  public static func notes(_ costs: [(cost: Cents, signs: Bool)]) -> [Cents] {
    let own = costs.filter(\.signs).map(\.cost)
    let others = costs.filter { !$0.signs }.reduce(0) { $0 + $1.cost }
    return zip(own, equal(others, among: own.count)).map { $0 + $1 }
  }
}
