import Foundation
public import JournalSealing
import Journal

/// The folder of messages that wait to be sent by hand or by a mail program: sealed until somebody
/// takes one out in clear, to send it.
public struct Outbox: Sendable {
  public let path: String

  /// In front of the sealed bytes: which form they have.
  private static let mark = Array("safar-outbox-1\n".utf8)
  private static let ending = ".sealed"

  init(path: String) { self.path = path }

  /// Puts a file in, sealed under the mission's key; one of the same name is replaced.
  ///
  /// - Parameter name: letters, digits, dots and hyphens; never a person's name.
  public func put(_ bytes: [UInt8], as name: String, sealedBy ring: KeyRing) throws {
    guard Self.isName(name) else { throw FolderFault.cannotWrite(path) }
    try PersonalFiles.makeFolder(path)
    let nonce = ring.freshBytes(ring.nonceBytes)
    let sealed = ring.sealRecord(bytes, bound: Self.bound(name), nonce: nonce[...])
    try PersonalFiles.write(Self.mark + sealed, to: file(name))
  }

  /// The names of what waits, in order.
  public func names() -> [String] {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.hasSuffix(Self.ending) }.map { String($0.dropLast(Self.ending.count)) }
      .sorted()
  }

  /// What was put in under that name, in clear.
  public func take(_ name: String, openedBy ring: KeyRing) throws -> [UInt8] {
    guard Self.isName(name), let data = FileManager.default.contents(atPath: file(name)) else {
      throw FolderFault.cannotRead(file(name))
    }
    let bytes = [UInt8](data)
    guard bytes.starts(with: Self.mark) else { throw VaultFault.forged }
    return try ring.openRecord(
      Array(bytes.dropFirst(Self.mark.count)), bound: Self.bound(name))
  }

  /// Takes a file away; that it is not there is fine.
  public func remove(_ name: String) {
    if Self.isName(name) { unlink(file(name)) }
  }

  /// Takes everything away: after an erasure nothing that was made before may name anybody. What is
  /// still to be sent is made again from the mission.
  public func removeAll() { for name in names() { remove(name) } }

  private func file(_ name: String) -> String { "\(path)/\(name)\(Self.ending)" }

  /// The name is sealed with the content: files cannot be exchanged for each other.
  private static func bound(_ name: String) -> [UInt8] { mark + Array(name.utf8) }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 80 && name.utf8.first != UInt8(ascii: ".")
      && name.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      }
  }
}
