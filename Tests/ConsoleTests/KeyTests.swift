import Journal
import Foundation
import JournalSealing
import Testing
import Wiring

@Suite struct KeyTests {
  private func folder() throws -> MissionFolder {
    MissionFolder(path: NSTemporaryDirectory() + "safar-keys-\(UUID().uuidString)")
  }

  @Test func `another passphrase opens the mission, the former does no more`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try folder.make(passphrase: "a quiet river bank")
    let before = try folder.openLog(passphrase: { "a quiet river bank" }).vault.publicKey
    try folder.reseal(passphrase: { "a quiet river bank" }, with: "a louder river bank")
    let after = try folder.openLog(passphrase: { "a louder river bank" }).vault.publicKey
    #expect(before == after && folder.custody == .sealed)
    #expect(throws: FolderFault.wrongPassphrase) {
      try folder.openLog(passphrase: { "a quiet river bank" })
    }
    let rights = try FileManager.default.attributesOfItem(atPath: folder.keyFile)
    #expect(rights[.posixPermissions] as? Int == 0o600)
  }

  @Test func `a wrong or missing passphrase changes nothing, and a bare key is sealed`() throws {
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder.path) }
    try folder.make(passphrase: nil)
    #expect(folder.custody == .bare)
    try folder.reseal(passphrase: { nil }, with: "a quiet river bank")
    #expect(folder.custody == .sealed)
    let file = FileManager.default.contents(atPath: folder.keyFile)
    #expect(throws: FolderFault.wrongPassphrase) {
      try folder.reseal(passphrase: { "not the river bank" }, with: "a louder river bank")
    }
    #expect(throws: FolderFault.passphraseMissing) {
      try folder.reseal(passphrase: { nil }, with: "a louder river bank")
    }
    #expect(FileManager.default.contents(atPath: folder.keyFile) == file)
  }
}
