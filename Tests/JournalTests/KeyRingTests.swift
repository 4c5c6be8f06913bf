import Basics
import Foundation
import Journal
import JournalSealing
import SQLite
import Sealing
import Testing

/// Keys stand in blocks of sixteen; each is made once and destroyed alone.
@Suite struct KeyRingTests {
  private static let mission = EventLogTests.missionKey

  private static func open(_ folder: TemporaryFolder) throws -> KeyRing {
    try KeyRing(path: folder.keys, mission: mission, node: 0)
  }

  private static func person(_ number: UInt64) -> SubjectKey {
    SubjectKey(prefix: "P", raw: number)
  }

  private static func seal(_ owner: SubjectKey, with ring: KeyRing) throws -> [UInt8] {
    let nonce = ring.freshBytes(ring.nonceBytes)[...]
    return try ring.sealPersonal([4, 2], of: owner, bound: [9], nonce: nonce)
  }

  /// Against a model, in any order, opened again now and then: who has a key has the same one for
  /// ever, and who has lost it never gets another.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a key is made once and destroyed for good`(seed: UInt64) throws {
    let folder = TemporaryFolder()
    var generator = SeededGenerator(seed: seed)
    var ring = try Self.open(folder)
    var sealed: [SubjectKey: [UInt8]] = [:]
    var destroyed: Set<SubjectKey> = []
    for _ in 0..<300 {
      let owner = SubjectKey(
        prefix: generator.pick(["P", "IN"]), raw: UInt64(generator.within(1...5_000)))
      switch generator.below(6) {
      case 0:
        guard sealed[owner] != nil else { continue }
        try ring.destroyKey(of: owner)
        destroyed.insert(owner)
      case 1: ring = try Self.open(folder)
      default:
        try ring.makeKeys(for: [owner])
        if destroyed.contains(owner) {
          #expect(throws: VaultFault.keyDestroyed) { try Self.seal(owner, with: ring) }
        } else {
          let bytes = try Self.seal(owner, with: ring)
          sealed[owner] = sealed[owner] ?? bytes
        }
      }
      for (owner, bytes) in sealed {
        let opened = try ring.openPersonal(bytes, of: owner, bound: [9])
        #expect(opened == (destroyed.contains(owner) ? nil : [4, 2]), "seed \(seed): \(owner)")
        #expect(ring.hasKey(of: owner) != destroyed.contains(owner), "seed \(seed): \(owner)")
      }
    }
  }

  @Test func `a key another program destroyed is not made again`() throws {
    let folder = TemporaryFolder()
    let late = try Self.open(folder)
    let one = try Self.open(folder)
    try one.makeKeys(for: [Self.person(1)])
    let bytes = try Self.seal(Self.person(7), with: one)
    try one.destroyKey(of: Self.person(7))
    try late.makeKeys(for: [Self.person(3), Self.person(7)])
    #expect(try late.openPersonal(bytes, of: Self.person(7), bound: [9]) == nil)
    #expect(throws: VaultFault.keyDestroyed) { try Self.seal(Self.person(7), with: late) }
    let other = try Self.seal(Self.person(3), with: late)
    #expect(try one.openPersonal(other, of: Self.person(3), bound: [9]) == [4, 2])
  }

  @Test func `what a destroyed key was sealed in is nowhere on the disk`() throws {
    let folder = TemporaryFolder()
    let ring = try Self.open(folder)
    try ring.makeKeys(for: (1...2_000).map(Self.person))
    let hand = try Connection(path: folder.keys)
    var rows: [[UInt8]] = []
    do {
      let select = try hand.prepare("SELECT sealed FROM blocks ORDER BY label")
      while try select.step() { rows.append(select.blob(0)) }
    }
    for number in 1...2_000 as ClosedRange<UInt64> where number % 16 == 3 {
      try ring.destroyKey(of: Self.person(number))
    }
    let standing = try hand.integer("SELECT count(*) FROM blocks") ?? 0
    let bytes = try #require(FileManager.default.contents(atPath: folder.keys))
    let left = rows.count { bytes.range(of: Data($0)) != nil }
    #expect(rows.count == standing)
    // Of the blocks made ahead, nobody's key was destroyed.
    #expect(left == rows.count - 125)
  }

  /// As it was until keys stood in blocks.
  @Test func `keys that have rows of their own are taken over`() throws {
    let folder = TemporaryFolder()
    let mission = try #require(SealingKey(Self.mission[...]))
    let secrets = (1...20).map { Array(repeating: UInt8($0), count: 32) }
    do {
      let hand = try Connection(path: folder.keys)
      try hand.execute("CREATE TABLE keys (owner BLOB PRIMARY KEY, sealed BLOB NOT NULL)")
      let insert = try hand.prepare("INSERT INTO keys VALUES (?, ?)")
      for number in 1...20 where number != 6 {
        let label = Self.person(UInt64(number)).canonicalBytes
        try insert.bind(label, at: 1)
        try insert.bind(
          Sealing.seal(
            secrets[number - 1], bound: label, key: mission, nonce: Sealing.freshBytes(24)[...]),
          at: 2)
        try insert.run()
      }
    }
    for _ in 0..<2 {
      let ring = try Self.open(folder)
      for number in 1...20 where number != 6 {
        let sealed = Sealing.seal(
          [8], bound: [9], key: SealingKey(secrets[number - 1][...])!,
          nonce: Sealing.freshBytes(24)[...])
        #expect(
          try ring.openPersonal(sealed, of: Self.person(UInt64(number)), bound: [9]) == [8])
      }
      try ring.makeKeys(for: [Self.person(6), Self.person(21)])
      #expect(throws: VaultFault.keyDestroyed) { try Self.seal(Self.person(6), with: ring) }
      #expect(try !Self.seal(Self.person(21), with: ring).isEmpty)
    }
    let hand = try Connection(path: folder.keys)
    #expect(try hand.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'keys'") == 0)
  }
}
