import Basics

/// A count and what it counts, as the console says it: `1 person is`, `2 people are`, `0 findings`.
///
/// - Parameter words: the noun of one, and the verb that goes with it where there is one.
func counted(_ count: Int, _ words: String) -> String {
  if count == 1 { return "1 \(words)" }
  let parts = words.split(separator: " ").map(String.init)
  return ([String(count)] + parts.map { many[$0] ?? "\($0)s" }).joined(separator: " ")
}

func counted<Unit>(_ count: Measure<Unit>, _ words: String) -> String {
  counted(count.value, words)
}

/// Words that do not take an s.
private let many = [
  "person": "people", "family": "families", "class": "classes", "is": "are", "was": "were",
  "has": "have", "gets": "get", "leaves": "leave",
]
