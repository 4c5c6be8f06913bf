public import Basics

/// What the code of a certificate says, signed by the node that issued it: anybody with the
/// mission's public key can tell, without a network, that a paper is what it says.
///
/// It holds what stands on the paper in print, and nothing else: no birth date, no health.
public struct SignedCard: Hashable, Sendable {
  public static let longestText = 200
  private static let longestNumber = 16
  /// The name line of the smallest machine-readable card.
  private static let longestHolder = 30
  private static let longestCourse = 20
  private static let prefix = "SAFAR1."
  /// In front of what is signed, so that no signature of another thing fits.
  private static let purpose = Array("safar card 1\n".utf8)
  private static let signatureBytes = 64

  /// The installation that signed.
  public let node: NodeNumber
  /// Of the certificate, as printed.
  public let number: String
  /// The name in letters A to Z, as machine-readable zones have it.
  public let holder: String
  /// The course's code.
  public let course: String
  public let issuedOn: CivilDate

  /// - Parameter holder: what is too long loses its end.
  /// - Returns: nil when the number or the course's code is empty or too long.
  public init?(
    node: NodeNumber, number: String, holder: String, course: String, issuedOn: CivilDate
  ) {
    guard (1...Self.longestNumber).contains(number.utf8.count),
      (1...Self.longestCourse).contains(course.utf8.count), holder.utf8.allSatisfy({ $0 < 128 })
    else { return nil }
    (self.node, self.number, self.course) = (node, number, course)
    self.holder = String(holder.prefix(Self.longestHolder))
    self.issuedOn = issuedOn
  }

  /// What the code holds: at most 200 bytes of text.
  ///
  /// - Parameter sign: gives the 64 bytes of an Ed25519 signature.
  public func text(signedBy sign: ([UInt8]) throws -> [UInt8]) rethrows -> String {
    let content = content
    let signature = try sign(Self.purpose + content)
    return Self.prefix + Base64URL.text(content + signature)
  }

  /// Reads what a code holds.
  ///
  /// - Parameter verify: whether a signature is that node's of those bytes.
  /// - Throws: `CardFault.foreign` for a code of something else, `.forged` when the signature is
  ///   not of the node that it names.
  public init(
    _ text: String,
    verifiedBy verify: (_ signature: [UInt8], _ message: [UInt8], _ node: NodeNumber) -> Bool
  ) throws(CardFault) {
    guard text.utf8.count <= Self.longestText, text.hasPrefix(Self.prefix),
      let bytes = Base64URL.bytes(String(text.dropFirst(Self.prefix.utf8.count))),
      bytes.count > Self.signatureBytes
    else { throw .foreign }
    let content = Array(bytes.dropLast(Self.signatureBytes))
    var reader = ByteReader(content)
    let card: SignedCard?
    do throws(ByteFault) {
      let node = try reader.unsigned()
      let number = try reader.text()
      let holder = try reader.text()
      let course = try reader.text()
      let issuedOn: CivilDate = try reader.read()
      try reader.finish()
      card = NodeNumber(exactly: node).flatMap {
        SignedCard(node: $0, number: number, holder: holder, course: course, issuedOn: issuedOn)
      }
    } catch { throw .foreign }
    guard let card, card.holder.utf8.count <= Self.longestHolder else { throw .foreign }
    let signature = Array(bytes.suffix(Self.signatureBytes))
    guard verify(signature, Self.purpose + content, card.node) else { throw .forged }
    self = card
  }

  private var content: [UInt8] {
    var writer = ByteWriter()
    writer.unsigned(UInt64(node))
    writer.text(number)
    writer.text(holder)
    writer.text(course)
    writer.write(issuedOn)
    return writer.bytes
  }
}

/// Why a code proves nothing.
public enum CardFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// It is not one of ours, or was not read whole.
  case foreign
  /// It looks like one of ours and is not signed by us.
  case forged

  public var description: String {
    switch self {
    case .foreign: "This is no code of a certificate. Scan the whole code, or type it again."
    case .forged:
      "The signature is not this mission's. Treat the paper as false and ask the office that is "
        + "named on it."
    }
  }
}
