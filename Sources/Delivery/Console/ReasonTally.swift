import Documents

/// Why people wait, counted: the causes with most people first, then some of those who stay.
struct ReasonTally<Cause: PrintedWords> {
  let language: DocumentLanguage
  private var persons: [Cause: Int] = [:]
  private var left: [String] = []

  private static var mostCauses: Int { 4 }
  private static var mostLeft: Int { 5 }

  init(_ language: DocumentLanguage) { self.language = language }

  mutating func wait(_ people: Int, for cause: Cause?) {
    if let cause { persons[cause, default: 0] += people }
  }

  /// - Parameter said: of somebody who stays; only the first few are told.
  mutating func stay(_ said: @autoclosure () -> String) {
    if left.count < Self.mostLeft { left.append(said()) }
  }

  /// - Parameter because: with gaps for `{people}` and `{cause}`.
  func sentences(_ because: Cause) -> [String] {
    let most = persons.map { ($0.value, $0.key.text(language)) }.sorted {
      ($1.0, $0.1) < ($0.0, $1.1)
    }
    return most.prefix(Self.mostCauses).map { people, cause in
      because.text(
        language,
        filling: ["people": Isolated.value(people, in: language.direction), "cause": cause])
    } + left
  }
}
