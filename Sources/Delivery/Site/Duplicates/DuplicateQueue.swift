import Mission

/// The pairs that wait for this account's answer, the surest first.
struct DuplicateQueue {
  let pairs: [PersonPair]

  init(_ page: Page) {
    pairs = page.state.openDuplicates.map(\.pair).filter { pair in
      [pair.one, pair.other].allSatisfy { id in
        page.may(.mergePeople, to: .person(id)) && page.sees(.names, of: .person(id))
      }
    }
  }

  /// From 1; nil when it does not wait.
  func place(of pair: PersonPair) -> Int? { pairs.firstIndex(of: pair).map { $0 + 1 } }

  /// The pair to look at after this one, which may have been answered; the queue begins again at
  /// its end.
  func next(after pair: PersonPair, _ state: MissionState) -> PersonPair? {
    guard let weight = state.duplicates[pair]?.weight else { return pairs.first }
    let rest = pairs.first { other in
      guard other != pair, let known = state.duplicates[other] else { return false }
      return (weight, other) > (known.weight, pair)
    }
    return rest ?? pairs.first { $0 != pair }
  }
}
