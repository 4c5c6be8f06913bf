import Basics
public import Wire

/// Why a message cannot be sent, or what was received is no such list; never whose name it is.
public enum PAXLSTFault: Error, Hashable, Sendable, CustomStringConvertible {
  case syntax(EDIFACTFault)
  /// A field is missing, too long, or has characters that the message does not take.
  case field(String)
  /// Nobody is aboard, or more people than one message takes.
  case people
  /// A segment that should stand there does not.
  case missing(String)
  /// A count or reference at an end does not agree with what stood before it.
  case disagrees(String)

  static let mostPeople = Limits.peopleInAMessage

  public var description: String {
    switch self {
    case .syntax(let fault): "\(fault)"
    case .field(let name):
      "The \(name) is missing, too long, or not in capital letters, digits and plain signs."
    case .people: "A list has from 1 to \(Self.mostPeople) people. Send it in parts."
    case .missing(let tag): "The list has no \(tag) where one must stand. Ask for it again."
    case .disagrees(let tag): "\(tag) does not agree with the list before it. Ask for it again."
    }
  }
}
