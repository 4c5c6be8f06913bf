import Names

/// A name as carriers receive it: letters A to Z by ICAO Doc 9303, three parts of at most 35
/// letters (UN/EDIFACT composite C080).
public struct CarrierName: Hashable, Sendable {
  public static let longestPart = 35

  public let family: String
  public let given: String
  /// A father's name or a further given name; empty without one.
  public let second: String

  /// Parts that are in letters already, as a message has them.
  ///
  /// - Returns: nil when there is no family name, or a part is too long or holds anything but
  ///   letters and spaces.
  public init?(family: String, given: String, second: String) {
    let parts = [family, given, second]
    let isFit = parts.allSatisfy { part in
      part.utf8.count <= Self.longestPart
        && part.utf8.allSatisfy { (65...90).contains($0) || $0 == 32 }
    }
    guard isFit, !family.isEmpty, second.isEmpty || !given.isEmpty else { return nil }
    (self.family, self.given, self.second) = (family, given, second)
  }

  /// `RAHIMOV, JAMSHED`
  public var whole: String {
    let rest = [given, second].filter { !$0.isEmpty }.joined(separator: " ")
    return rest.isEmpty ? family : "\(family), \(rest)"
  }
}

/// What becomes of a name on its way to a carrier, for somebody to look at before it is sent.
public struct NamePreview: Hashable, Sendable {
  public enum Finding: String, CaseIterable, Sendable {
    /// It has no letter that can be sent: write it in another script first.
    case noLetters
    /// It was longer than the message takes.
    case shortened
    /// There is no family name; the given name stands in its place, as Doc 9303 has it.
    case noFamilyName
  }

  /// As the mission knows it.
  public let written: String
  /// As it is sent; nil when it cannot be.
  public let sent: CarrierName?
  public let findings: [Finding]

  /// A name in any script, by its parts as they are spoken; empty where one is not known.
  public init(given: String, father: String, family: String) {
    written = [given, father, family].filter { !$0.isEmpty }.joined(separator: " ")
    var parts = [family, given, father].map(MachineReadable.transliterate)
    var findings: [Finding] = []
    if parts[0].isEmpty {
      parts = parts.filter { !$0.isEmpty } + ["", "", ""]
      findings.append(parts[0].isEmpty ? .noLetters : .noFamilyName)
    }
    if parts[1].isEmpty { (parts[1], parts[2]) = (parts[2], "") }
    let fit = parts.prefix(3).map(Self.fit)
    if fit != Array(parts.prefix(3)) { findings.append(.shortened) }
    sent = CarrierName(family: fit[0], given: fit[1], second: fit[2])
    self.findings = findings
  }

  /// Whole words as far as they go, else the first letters.
  private static func fit(_ part: String) -> String {
    if part.utf8.count <= CarrierName.longestPart { return part }
    let start = part.prefix(CarrierName.longestPart + 1)
    if let space = start.lastIndex(of: " ") { return String(start[..<space]) }
    return String(part.prefix(CarrierName.longestPart))
  }
}
