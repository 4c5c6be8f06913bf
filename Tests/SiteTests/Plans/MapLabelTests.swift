import Basics
@testable import Site
import Testing

@Suite struct MapLabelTests {
  @Test(arguments: 0..<50)
  func `names of sites near each other do not lie on each other, nor on the sites`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var labels = MapLabels(width: 720, height: 400)
    let spots = (0..<4).map { _ in
      (x: random.within(340...379), y: random.within(190...229))
    }
    for spot in spots { labels.keep(spot.x, spot.y) }
    for (number, spot) in spots.enumerated() {
      _ = labels.place(String(repeating: "m", count: 4 + number), near: spot.x, spot.y)
    }
    let names = Array(labels.taken.dropFirst(spots.count))
    for (index, name) in names.enumerated() {
      #expect(names[(index + 1)...].allSatisfy { $0.overlap(name) == 0 }, "seed \(seed)")
      #expect(labels.taken.prefix(spots.count).allSatisfy { $0.overlap(name) == 0 }, "seed \(seed)")
    }
  }

  @Test func `a name alone stands below its site, and above it at the sheet's foot`() {
    var labels = MapLabels(width: 720, height: 400)
    let (alone, foot) = (
      labels.place("Kulob", near: 100, 100), labels.place("Sakhi", near: 300, 395)
    )
    #expect(alone.x == 100 && alone.y == 120 && foot.x == 300 && foot.y == 385)
  }
}
