import Caseload
import Names
import Testing

/// Every name of the name book in its four writings: some 450 names, 2,700 pairs of writings.
@Suite struct NameBookTests {
  private static let names = NameBook.male + NameBook.female + NameBook.family

  private static func folded(_ name: WrittenName) -> [FoldedName] {
    NameScript.allCases.map { FoldedName(name[$0]) }
  }

  @Test func `the writings of a name share a skeleton or sound alike, in 19 of 20 pairs`() {
    var (pairs, apart) = (0, [String]())
    for name in Self.names {
      let writings = Self.folded(name)
      for (at, one) in writings.enumerated() {
        for other in writings[(at + 1)...] {
          pairs += 1
          if one.core != other.core && SoundDistance.percent(one, other) > 22 {
            apart.append(name.tajik)
          }
        }
      }
    }
    #expect(pairs > 2_000 && apart.count * 20 < pairs, "\(apart)")
  }

  @Test func `of a hundred pairs of different names fewer than one is taken for the same sound`() {
    let men = NameBook.male.map { FoldedName($0.tajik) }
    var (pairs, same) = (0, 0)
    for (at, one) in men.enumerated() {
      for other in men[(at + 1)...] {
        pairs += 1
        if SoundDistance.percent(one, other) <= 5 { same += 1 }
      }
    }
    #expect(same * 100 < pairs, "\(same) of \(pairs)")
  }
}
