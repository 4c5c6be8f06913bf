import Basics
import Mission

/// Who of a household each person of a corrected list is.
///
/// The surest evidence is used first over the whole family, so that nobody takes a place that a
/// paper or a name gives to somebody else.
struct ListMatching {
  /// For each person of the list, an index among the members, or nil for somebody new.
  private(set) var matches: [Int?]

  init(_ people: [ListPerson], _ members: [Person]) {
    matches = Array(repeating: nil, count: people.count)
    var free = Array(members.indices)
    let evidence: [(ListPerson, Person) -> Bool] = [
      { $0.hasPaper(of: $1) },
      { $0.hasName(of: $1) && $0.isBornLike($1) },
      { $0.hasName(of: $1) && $0.relation == $1.relation },
      { $0.hasName(of: $1) },
      { $0.relation == $1.relation && $0.isBornLike($1) && $0.agreesInSex(with: $1) },
      { $0.relation == .head && $1.relation == .head },
    ]
    for agrees in evidence {
      for index in people.indices where matches[index] == nil {
        guard let place = free.firstIndex(where: { agrees(people[index], members[$0]) }) else {
          continue
        }
        matches[index] = free.remove(at: place)
      }
    }
    matchTheOnlyOnes(people, members, free)
  }

  /// The one wife of the list is the one wife of the household, whatever her name became; so with
  /// everybody whose relation and sex only one on each side has left over.
  private mutating func matchTheOnlyOnes(
    _ people: [ListPerson], _ members: [Person], _ free: [Int]
  ) {
    let open = people.indices.filter { matches[$0] == nil }
    for index in open {
      func isLike(_ member: Int) -> Bool {
        people[index].relation == members[member].relation
          && people[index].agreesInSex(with: members[member])
      }
      let rivals = open.count { people[$0].relation == people[index].relation }
      let likes = free.filter(isLike)
      if rivals == 1, likes.count == 1, !contradicts(people[index], members[likes[0]]) {
        matches[index] = likes[0]
      }
    }
  }

  /// Births ten years apart are two people.
  private func contradicts(_ person: ListPerson, _ member: Person) -> Bool {
    guard let birth = person.birth, let other = member.details?.birth else { return false }
    return abs(Int(birth.year) - Int(other.year)) > 9
  }
}

extension ListPerson {
  func agreesInSex(with person: Person) -> Bool {
    sex == person.sex || sex == .unknown || person.sex == .unknown
  }
}

extension ListText {
  enum Script: Equatable { case latin, cyrillic, arabic, other }

  /// The writing system of a text's first letter.
  static func script(of text: String) -> Script {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: return .latin
      case 0x400...0x52F: return .cyrillic
      case 0x600...0x6FF, 0xFB50...0xFEFC: return .arabic
      default: continue
      }
    }
    return .other
  }
}
