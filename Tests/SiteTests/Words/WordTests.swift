import Application
import Documents
import Mission
@testable import Site
import Testing

@Suite struct WordTests {
  /// Every family of words; a new one is added here.
  static let families: [[any SiteWord]] = [
    FrameWord.allCases, AccountWord.allCases, RoleWord.allCases, MovementWord.allCases,
    BoardWord.allCases, AnomalyWord.allCases, ToldWord.allCases,
    VersionWord.allCases, PapersWord.allCases, CaseWord.allCases, KeyWord.allCases,
    MoveWord.allCases,
    CauseWord.allCases,
    StaffWord.allCases,
    BoardingWord.allCases, RoadWord.allCases, PlanWord.allCases, PlannerWord.allCases,
    AdviceWord.allCases, FigureWord.allCases, PeopleWord.allCases,
    StandingWord.allCases, HouseholdWord.allCases, FamilyWord.allCases, FactWord.allCases,
    Refusal.Reason.allCases, StepsWord.allCases,
    ChangeWord.allCases, GridWord.allCases, EventTitle.allCases,
    ImportWord.allCases, DuplicateWord.allCases, ListColumn.allCases, ListFinding.Matter.allCases,
    FieldWord.allCases, ActionWord.allCases, TokenWord.allCases,
    AdminWord.allCases, SiteKindWord.allCases, SettingsWord.allCases,
    ProgrammeFinding.Kind.allCases,
  ]

  private static let all = families.joined().map { $0 }

  private func texts(_ word: any SiteWord) -> [(language: DocumentLanguage, text: String)] {
    let wording = word.wording
    return [
      (.english, wording.english), (.russian, wording.russian), (.tajik, wording.tajik),
      (.dari, wording.dari),
    ]
  }

  @Test func `every word is there in every language, with the same values in it`() {
    for word in Self.all {
      let values = Set(self.values(in: word.wording.english))
      for (language, text) in texts(word) {
        #expect(!text.isEmpty && text.first != " " && text.last != " ", "\(word) \(language)")
        for form in text.split(separator: "|") {
          #expect(Set(self.values(in: String(form))) == values, "\(word) \(language)")
        }
      }
    }
  }

  /// `what` is a heading of the table of rights, in English; other languages say "this".
  private func values(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "}" }) }.filter { $0 != "what" }
  }

  @Test func `no two words of a family say the same in every language`() {
    for family in Self.families {
      let texts = family.map { word in self.texts(word).map(\.text) }
      #expect(Set(texts).count == texts.count, "\(family.first.map { "\(type(of: $0))" } ?? "")")
    }
  }

  @Test func `each language is written in its own letters`() {
    for word in Self.all {
      for (language, text) in texts(word) {
        let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
        let cyrillic = letters.count { (0x400...0x52F).contains($0.value) }
        let arabic = letters.count { (0x600...0x6FF).contains($0.value) }
        switch language {
        case .english: #expect(cyrillic + arabic == 0, "\(word)")
        case .russian, .tajik: #expect(cyrillic > 0 && arabic == 0, "\(word) \(language)")
        case .dari: #expect(arabic > 0 && cyrillic == 0, "\(word)")
        }
        if language == .russian {
          #expect(!text.contains { "ғӣқӯҳҷҒӢҚӮҲҶ".contains($0) }, "\(word)")
        }
      }
    }
  }

  @Test func `a count that changes the form has as many as the language asks for`() {
    for word in Self.all {
      for (language, text) in texts(word) where text.contains("|") {
        let forms = text.split(separator: "|", omittingEmptySubsequences: false).count
        #expect(forms == (language == .english ? 2 : language == .russian ? 3 : 1), "\(word)")
      }
    }
  }

  @Test(arguments: [(1, "1 день"), (2, "2 дня"), (5, "5 дней"), (11, "11 дней"), (21, "21 день")])
  func `Russian counts as Russians do`(count: Int, text: String) {
    #expect(MovementWord.inDays.wording.text(.russian, count: count) == "через \(text)")
  }

  @Test func `a value in a Dari line is isolated, and cannot end its own isolate`() {
    let wording = Wording("{a}", "{a}", "{a}", "روز {a}")
    #expect(wording.text(.dari, ["a": "1997-10-24"]) == "روز \u{2066}1997-10-24\u{2069}")
    #expect(!wording.text(.dari, ["a": "x\u{2069}y"]).contains("x\u{2069}y"))
  }

  @Test func `a refusal speaks the language of the page, its states and roles too`() {
    let status = Refusal(
      .wrongStatus, ["movement": "M-1", "status": Movement.Status.departed, "needed": "planned"])
    #expect(
      status.text(in: .russian) == "Перевозка M-1 сейчас: в пути; а нужно: запланирована.")
    let rights = Refusal(.notYourWork, ["what": "x", "roles": "registrar, head-of-mission"])
    #expect(rights.text(in: .tajik).contains("бақайдгиранда"))
    let date = Refusal(.notDueYet, ["entitlement": "grant", "due": "1997-10-24"])
    #expect(date.text(in: .dari).contains("24 اکتوبر 1997"))
    #expect(
      status.text(in: .english) == "Movement M-1 is on the road; for this it must be planned.")
  }
}
