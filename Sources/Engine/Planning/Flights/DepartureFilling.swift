/// The best use of one or two itineraries that share a flight, by whole units: how many seats each
/// has taken is the state, the units come one after the other.
///
/// Bellman's way of filling a knapsack (Kellerer, Pferschy and Pisinger, "Knapsack Problems",
/// Springer 2004, chapter 2), with a seat on each itinerary that a shared escort takes or does not.
struct DepartureFilling {
  /// A unit and what each itinerary costs with it; below zero is worth having.
  struct Candidate {
    let columns: (Int?, Int?)
    let costs: (Int, Int)
    let seats: Int
    let isEscorted: Bool
  }

  /// Seats of the first itinerary, of the second, and of the flights both fly.
  let seats: (Int, Int, both: Int)

  /// Numbers of seats taken, the second itinerary's beside each other.
  private var width: Int { seats.1 + 1 }

  /// The least that units on these itineraries cost together, and the columns they take for it.
  func best(of candidates: [Candidate]) -> (cost: Int, columns: [Int]) {
    let plain = Fill(self, candidates.filter { !$0.isEscorted })
    let escorted = candidates.filter(\.isEscorted)
    var best = plain.answer(escorts: (0, 0))
    guard !escorted.isEmpty else { return best }
    for escorts in [(0, 1), (1, 0), (1, 1)] {
      let isUsed = escorted.contains {
        escorts.0 == 1 && $0.columns.0 != nil || escorts.1 == 1 && $0.columns.1 != nil
      }
      guard isUsed else { continue }
      var fill = plain
      for candidate in escorted { fill.offer(candidate, on: (escorts.0 == 1, escorts.1 == 1)) }
      let answer = fill.answer(escorts: escorts)
      if answer.cost < best.cost { best = answer }
    }
    return best
  }

  /// The table: the least cost for at most so many seats taken on each itinerary.
  private struct Fill {
    private let filling: DepartureFilling
    private var costs: [Int]
    /// For each unit offered, what it does in each state: 0 stays, 1 and 2 take an itinerary. One
    /// unit's states after the other's.
    private var choices: [UInt8] = []
    private var offered: [Candidate] = []

    init(_ filling: DepartureFilling, _ candidates: [Candidate]) {
      self.filling = filling
      costs = Array(repeating: 0, count: (filling.seats.0 + 1) * filling.width)
      choices.reserveCapacity(costs.count * candidates.count)
      for candidate in candidates { offer(candidate, on: (true, true)) }
    }

    mutating func offer(_ candidate: Candidate, on open: (Bool, Bool)) {
      let takes = (
        open.0 && candidate.columns.0 != nil && candidate.costs.0 < 0,
        open.1 && candidate.columns.1 != nil && candidate.costs.1 < 0
      )
      guard takes.0 || takes.1 else { return }
      let (begin, seats, width) = (choices.count, filling.seats, filling.width)
      choices.append(contentsOf: repeatElement(0, count: costs.count))
      // Nine tenths of the time of a bound go by here.
      costs.withUnsafeMutableBufferPointer { costs in
        choices.withUnsafeMutableBufferPointer { choices in
          let own = UnsafeMutableBufferPointer(rebasing: choices[begin...])
          for first in stride(from: seats.0, through: 0, by: -1) {
            let isSeated = (takes.0 && first >= candidate.seats, takes.1)
            Self.offer(
              candidate, isSeated, first * width, width, upTo: min(seats.1, seats.both - first),
              costs, own)
          }
        }
      }
      offered.append(candidate)
    }

    /// One row of the table: all numbers of seats of the second itinerary, the most first, so that
    /// what is read has not changed yet.
    @inline(__always) private static func offer(
      _ candidate: Candidate, _ takes: (Bool, Bool), _ row: Int, _ width: Int, upTo most: Int,
      _ costs: UnsafeMutableBufferPointer<Int>, _ choice: UnsafeMutableBufferPointer<UInt8>
    ) {
      let size = candidate.seats
      for second in stride(from: most, through: 0, by: -1) {
        let state = row &+ second
        let stays = costs[state]
        var least = stays
        if takes.0 {
          let cost = costs[state &- size &* width] &+ candidate.costs.0
          if cost < least { (least, choice[state]) = (cost, 1) }
        }
        if takes.1, second >= size {
          let cost = costs[state &- size] &+ candidate.costs.1
          if cost < least { (least, choice[state]) = (cost, 2) }
        }
        costs[state] = least
      }
    }

    /// The best of all states that leave the escorts their seats.
    func answer(escorts: (Int, Int)) -> (cost: Int, columns: [Int]) {
      var least: (cost: Int, first: Int, second: Int) = (0, 0, 0)
      let (most, all) = (filling.seats.0 - escorts.0, filling.seats.both - escorts.0 - escorts.1)
      for first in 0...max(0, min(most, all)) where most >= 0 {
        let second = min(filling.seats.1 - escorts.1, all - first)
        guard second >= 0 else { continue }
        let cost = costs[first * filling.width + second]
        if cost < least.cost { least = (cost, first, second) }
      }
      guard least.cost < 0 else { return (0, []) }
      var columns: [Int] = []
      var (first, second) = (least.first, least.second)
      for index in offered.indices.reversed() {
        switch choices[index * costs.count + first * filling.width + second] {
        case 1:
          columns.append(offered[index].columns.0!)
          first -= offered[index].seats
        case 2:
          columns.append(offered[index].columns.1!)
          second -= offered[index].seats
        default: continue
        }
      }
      return (least.cost, columns)
    }
  }
}
