/// The domain says no: why, and about what.
///
/// The reason is a stable word for programs and tests; the sentence is for people and is written
/// like a colleague would say it: what is the matter, where, and what to do next. Facts are
/// identifiers, counts, dates and codes, never personal data.
public struct Refusal: Error, Equatable, Sendable, CustomStringConvertible {
  public let reason: Reason
  /// The named facts of the sentence, in the order given.
  public let facts: [Fact]

  public struct Fact: Equatable, Sendable {
    public let name: String
    public let value: String
  }

  public init(_ reason: Reason, _ facts: KeyValuePairs<String, any CustomStringConvertible> = [:]) {
    self.reason = reason
    self.facts = facts.map { Fact(name: $0.key, value: $0.value.description) }
  }

  /// The English sentence with its facts in place.
  public var description: String {
    facts.reduce(reason.sentence) { sentence, fact in
      sentence.replacing("{\(fact.name)}", with: fact.value)
    }
  }
}
