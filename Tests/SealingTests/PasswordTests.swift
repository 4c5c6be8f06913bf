@testable import Sealing
import Testing

@Suite struct PasswordTests {
  @Test func `a password opens its own hash and no other does`() throws {
    let hash = try PasswordHash.make("кабӯтари сафед 7", mebibytes: 8, passes: 1)
    #expect(PasswordHash.verify("кабӯтари сафед 7", hash))
    for wrong in ["кабӯтари сафед", "кабӯтари сафед 7 ", "Кабӯтари сафед 7", ""] {
      #expect(!PasswordHash.verify(wrong, hash))
    }
  }

  @Test func `the same password has another hash each time`() throws {
    let one = try PasswordHash.make("a quiet river bank", mebibytes: 8, passes: 1)
    let other = try PasswordHash.make("a quiet river bank", mebibytes: 8, passes: 1)
    #expect(one != other)
  }

  /// 64 MiB and three passes, in libsodium's own writing.
  @Test func `a hash names its algorithm and costs, and cheap ones are made again`() throws {
    let hash = try PasswordHash.make("a quiet river bank")
    #expect(String(decoding: hash, as: UTF8.self).hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$"))
    #expect(!PasswordHash.isOutdated(hash))
    let cheap = try PasswordHash.make("a quiet river bank", mebibytes: 8, passes: 1)
    #expect(PasswordHash.isOutdated(cheap) && PasswordHash.verify("a quiet river bank", cheap))
  }

  @Test func `bytes that are no hash open to nothing`() {
    for bytes in [[], [0], Array("$argon2id$".utf8), Array(repeating: 65, count: 500)] {
      #expect(!PasswordHash.verify("a quiet river bank", bytes))
    }
  }

  @Test(arguments: [
    "a quiet river bank", "кабӯтари сафед дар осмон", "کبوتر سفید در آسمان",
    "8 zebras drank my tea",
    "hK7#vQ2mZ9!xLp", "moonlit-otter-parade", String(repeating: "хеле дароз ", count: 30),
    "tin can violin", "ӯ ба бозор рафт 1997",
  ])
  func `long and own is enough, whatever the script and the signs`(password: String) throws {
    try PasswordRules.check(password, own: ["Mission in Tajikistan", "f.rahimova"])
  }

  @Test(arguments: [
    ("", PasswordRules.Fault.tooShort), ("Ab1!Ab1!Ab1", .tooShort), ("одиннадцать", .tooShort),
    (String(repeating: "ab cd ", count: 200), .tooLong),
    ("passwordpassword", .tooCommon), ("Password1234!", .tooCommon), ("P@$$w0rd2024!!", .tooCommon),
    ("123456789012", .tooCommon), ("qwertyuiop[]", .tooCommon), ("1q2w3e4r5t6y", .tooCommon),
    ("aaaaaaaaaaaaaa", .tooCommon), ("abcabcabcabc", .tooCommon), ("iloveyou12345", .tooCommon),
    ("welcome2safar!", .tooCommon), ("йцукенгшщзхъ", .tooCommon), ("qwerty123456", .tooCommon),
    ("Tajikistan2026!", .tooCommon), ("dushanbe1997", .tooCommon),
    ("correcthorsebatterystaple", .tooCommon),
    ("123123123123", .tooCommon), ("letmein letmein", .tooCommon), ("987654321098", .tooCommon),
    ("gfhjkmgfhjkm", .tooCommon), ("ghbdtnghbdtn", .tooCommon), ("1qaz2wsx3edc", .tooCommon),
    ("counterstrike", .tooCommon), ("1qa2ws3ed4rf", .tooCommon), ("zaqwsxcderfv", .tooCommon),
    ("12qw34er56ty", .tooCommon), ("rahimova1997", .tooNear), ("f.rahimova-2026", .tooNear),
  ])
  func `short, common and near ones are refused`(password: String, fault: PasswordRules.Fault) {
    #expect(throws: fault) {
      try PasswordRules.check(password, own: ["Mission in Tajikistan", "f.rahimova"])
    }
  }

  @Test func `a hostile password is judged in bounded time`() {
    #expect(throws: PasswordRules.Fault.tooLong) {
      try PasswordRules.check(String(repeating: "a", count: 1 << 20))
    }
    #expect(throws: PasswordRules.Fault.tooCommon) {
      try PasswordRules.check(String(repeating: "password", count: 15))
    }
  }

  @Test func `recovery codes open by their own place, however they are typed`() {
    let (printed, hashes) = RecoveryCodes.make()
    #expect(printed.count == 10 && Set(printed).count == 10)
    #expect(printed.allSatisfy { $0.utf8.count == 29 })
    for (place, code) in printed.enumerated() {
      #expect(RecoveryCodes.place(of: code, hashes) == place)
      let careless = code.lowercased().split(separator: "-").joined(separator: " ")
        .replacing("0", with: "o").replacing("1", with: "l")
      #expect(RecoveryCodes.place(of: careless, hashes) == place)
    }
    #expect(RecoveryCodes.place(of: "", hashes) == nil)
    #expect(RecoveryCodes.place(of: RecoveryCodes.make().printed[0], hashes) == nil)
  }

  @Test func `a one-time password passes the rules and is another each time`() throws {
    var seen: Set<String> = []
    for _ in 0..<50 {
      let password = OneTimePassword.make()
      try PasswordRules.check(password)
      #expect(seen.insert(password).inserted)
    }
  }

  @Test func `secrets are compared whole`() {
    #expect(Sealing.areEqual([1, 2, 3], [1, 2, 3]))
    #expect(!Sealing.areEqual([1, 2, 3], [1, 2, 4]) && !Sealing.areEqual([1, 2], [1, 2, 3]))
    #expect(Sealing.areEqual([], []))
  }

  /// BLAKE2b's own test vectors are libsodium's; here: another key, another hash.
  @Test func `a keyed hash depends on its key`() {
    let one = Sealing.hash([1], key: Array(repeating: 7, count: 32))
    let other = Sealing.hash([1], key: Array(repeating: 8, count: 32))
    #expect(one.count == 32 && one != other && one != Sealing.hash([1]))
  }
}
