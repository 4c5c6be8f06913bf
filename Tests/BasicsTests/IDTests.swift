import Basics
import Testing

private enum Thing: IDTag { static let prefix = "P" }
private enum Other: IDTag { static let prefix = "H" }

@Suite struct IDTests {
  @Test func `prints and reads itself`() {
    for (node, number) in [(0, 1), (0, 231), (3, 231), (65_535, 281_474_976_710_655)] {
      let id = ID<Thing>(node: NodeNumber(node), number: number)
      #expect(ID<Thing>(id.description) == id)
      #expect(ID<Thing>(id.description.lowercased()) == id)
      #expect(ID<Other>(id.description) == nil)
      #expect((try? ID<Thing>(canonicalBytes: id.canonicalBytes)) == id)
    }
  }

  @Test func `finds every wrong digit and every swap of neighbours`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<500 {
      let text = Array(ID<Thing>(number: generator.within(1...999_999)).description)
      for place in 2..<8 {
        for digit in "0123456789" where digit != text[place] {
          var wrong = text
          wrong[place] = digit
          #expect(ID<Thing>(String(wrong)) == nil)
        }
        if place < 7, text[place] != text[place + 1] {
          var swapped = text
          swapped.swapAt(place, place + 1)
          #expect(ID<Thing>(String(swapped)) == nil)
        }
      }
    }
  }
}

@Suite struct CanonicalTests {
  @Test func `whole numbers survive`() throws {
    var generator = SeededGenerator(seed: 3)
    for shift in 0..<64 {
      let value = Int(truncatingIfNeeded: generator.next() >> UInt64(shift))
      #expect(try Int(canonicalBytes: value.canonicalBytes) == value)
      let unsigned = generator.next() >> UInt64(shift)
      #expect(try UInt64(canonicalBytes: unsigned.canonicalBytes) == unsigned)
    }
  }

  @Test(arguments: [
    ([0x80], ByteFault.truncated), ([0x80, 0x00], .malformed), ([0x01, 0x01], .trailing),
    ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x02], .malformed),
  ])
  func `a number has one spelling`(bytes: [UInt8], fault: ByteFault) {
    #expect(throws: fault) { try UInt64(canonicalBytes: bytes) }
  }

  @Test func `what may be missing survives, there or not`() throws {
    for value in [String?.none, "", "Сахӣ"] {
      #expect(try String?(canonicalBytes: value.canonicalBytes) == value)
    }
    let list: [Int?] = [1, nil, -5]
    #expect(try [Int?](canonicalBytes: list.canonicalBytes) == list)
  }

  @Test func `random bytes are refused, never trapped on`() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let bytes = (0..<generator.below(24)).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
      if let value = try? [String?](canonicalBytes: bytes) {
        #expect(value.canonicalBytes == bytes)
      }
      if let value = try? [PartialDate](canonicalBytes: bytes) {
        #expect(value.canonicalBytes == bytes)
      }
    }
  }
}
