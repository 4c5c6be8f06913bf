import Documents
import Testing

@Suite struct PrintedWordTests {
  /// The names between braces.
  private func gaps(_ text: String) -> Set<Substring> {
    let parts = text.split(separator: "{", omittingEmptySubsequences: false)
    return Set(parts.dropFirst().map { $0.prefix { $0 != "}" } })
  }

  private func expectWhole<Words: PrintedWords>(_ words: Words.Type) {
    for word in Words.allCases {
      guard let row = Words.table[word] else {
        Issue.record("\(word) has no words")
        continue
      }
      for text in [row.0, row.1, row.2, row.3] {
        #expect(!text.isEmpty && gaps(text) == gaps(row.0), "\(word): \(text)")
      }
    }
  }

  @Test func `what is said of a plan has the same gaps in each language`() {
    expectWhole(ConvoyPlanWord.self)
    expectWhole(ReasonWord.self)
    expectWhole(FlightPlanWord.self)
    expectWhole(ClassPlanWord.self)
  }

  @Test func `a gap is filled wherever it stands, and what fills it is not looked into`() {
    let text = ConvoyPlanWord.stays.text(
      .english, filling: ["household": "{why}", "why": "Because."])
    #expect(text == "{why} has no day yet. Because.")
  }
}
