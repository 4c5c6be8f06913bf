/// Weighs pairs of rows: all their evidence, or as much as it takes to see that it is too little.
/// Workers may share one.
struct PairScorer: Sendable {
  let comparer: PairComparer
  let weights: Weights
  /// log2 of the odds that a candidate pair is one person before anything is compared.
  let prior: Int32

  /// All evidence of two rows, in 1024ths of a bit.
  func score(_ a: Features, _ b: Features) -> Int32 {
    weights.score(comparer.compare(a, b)) + prior
  }

  /// The same where it is above `floor`, and nil where it is not: a pair is given up as soon as
  /// what is left to compare cannot lift it.
  func score(_ a: Candidate, _ b: Candidate, above floor: Int32) -> Int32? {
    let found = scoreInSteps(a, b, above: floor)
    assert(
      {
        let whole = score(a.features, b.features)
        return found == (whole > floor ? whole : nil)
      }(), "a score in steps is another than the whole")
    return found
  }

  private func scoreInSteps(_ a: Candidate, _ b: Candidate, above floor: Int32) -> Int32? {
    var hope = pointwiseMin(a.hope, b.hope)
    let (x, y) = (a.features, b.features)
    var sum = prior + weights.score(PairComparer.plain(x, y))
    func isLost() -> Bool { sum + hope.wrappedSum() <= floor }
    if isLost() { return nil }

    hope[NameColumn.place.rawValue] = 0
    let place = comparer.names.level(x.place, y.place)
    let placed = PairComparer.place(place)
    sum += weights[.place, placed]
    if placed == 3 { sum += comparer.names.rarity(place, x.place, y.place, .place) }
    if isLost() { return nil }

    let given = comparer.names.level(x.given, y.given)
    if PairComparer.mayHaveMoved(given) {
      let whole = score(x, y)
      return whole > floor ? whole : nil
    }
    func add(_ field: Field, _ column: NameColumn, _ level: UInt8) {
      hope[column.rawValue] = 0
      sum +=
        weights[field, level]
        + comparer.names.rarity(level, column.name(x), column.name(y), column)
    }
    add(.given, .given, given)
    if isLost() { return nil }
    add(.family, .family, comparer.names.level(x.family, y.family))
    if isLost() { return nil }
    var father = comparer.names.compare(x.father, y.father, .father)
    if father.level == 0 { comparer.findMerged(x, y, &father) }
    if !PairComparer.mayHaveMoved(father.level) {
      hope[NameColumn.father.rawValue] = 0
      if sum + weights[.father, father.level] + father.rarity + hope.wrappedSum() <= floor {
        return nil
      }
    }
    var grandfather = comparer.names.compare(x.grandfather, y.grandfather, .grandfather)
    comparer.findForefathers(x, y, &father, &grandfather)
    sum += weights[.father, father.level] + father.rarity
    sum += weights[.grandfather, grandfather.level] + grandfather.rarity
    return sum > floor ? sum : nil
  }
}
