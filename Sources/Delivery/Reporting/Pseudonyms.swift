import Basics

/// Numbers in the place of identifiers, in an order that says nothing of theirs: good for joining
/// the tables of one file, and for nothing else.
struct Pseudonyms<Tag: IDTag> {
  private let numbers: [ID<Tag>: Int]

  /// - Parameter generator: seeded afresh for every file, so that two files cannot be joined.
  init(_ ids: [ID<Tag>], using generator: inout SeededGenerator) {
    numbers = ids.shuffled(using: &generator).enumerated().reduce(into: [:]) {
      $0[$1.element] = $1.offset + 1
    }
  }

  func number(_ id: ID<Tag>?) -> ReportingValue { .integer(id.flatMap { numbers[$0] }) }
}
