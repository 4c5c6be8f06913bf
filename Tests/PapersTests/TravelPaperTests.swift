import Basics
import Documents
import DocumentsPDF
import Foundation
import Spreadsheets
import Testing
import Wire

@Suite struct TravelPaperTests {
  /// Each paper with what a reader must find on it.
  private static func papers(
    _ language: DocumentLanguage
  ) -> [(name: String, document: PrintedDocument, says: [String])] {
    let amended = NoticeInput.Kind.amendment(of: "N-000009-T", reason: "Flight cancelled")
    return [
      (
        "notice", TravelSample.notice(language).document,
        ["N-000012-K", "2026-03-12 18:55", "RAHIMI, ABDULRAHMAN", "+992 37 221 00 00", "UPP"]
      ),
      (
        "notice-amended", TravelSample.notice(language, amended).document,
        ["N-000009-T", "Flight cancelled"]
      ),
      (
        "flight-manifest", TravelSample.manifest(language).document,
        ["M-000044-K", "TK255", "QX7K20", "P P01234000", "21A"]
      ),
      (
        "certificate", TravelSample.certificate(language).document,
        ["K-000031-7", "2026-02-16", "2026-02-18", "SAFAR1.test"]
      ),
      (
        "packet", TravelSample.packet(language).document,
        ["TK255", "2026-03-12 02:00", "+1 204 977 1000", "C-000110-K", "TK255, TK17"]
      ),
      ("booklet", TravelSample.booklet(language).document, ["09:00–14:00", "Winnipeg, MB"]),
      (
        "note", TravelSample.note(language).document,
        ["CAD 3,600.50", "2027-03-12", "72", "L-000007-K"]
      ),
      (
        "handover", TravelSample.handover(language).document, ["M-000044-K", "H-000231-K"]
      ),
    ]
  }

  @Test(arguments: DocumentLanguage.allCases)
  func `every paper says in print what it was given`(_ language: DocumentLanguage) throws {
    for (name, document, says) in Self.papers(language) {
      let pdf = try document.pdf()
      if let folder = ProcessInfo.processInfo.environment["SAFAR_PAPERS"] {
        try Data(pdf).write(to: URL(fileURLWithPath: "\(folder)/\(name)-\(language).pdf"))
      }
      guard let text = try Sample.text(of: pdf) else { return }
      for part in says { #expect(text.contains(part), "\(name) in \(language): \(part)") }
      #expect(!text.contains("12-03-2026") && !text.contains("0122"), "\(name) in \(language)")
    }
  }

  @Test func `a notice that takes another's place says so; a cancelled one says nobody comes`() {
    let original = TravelSample.notice(.english)
    let cancelled = TravelSample.notice(
      .english, .cancellation(of: "N-000009-T", reason: "Moratorium"))
    let words = { (notice: NoticeInput) in "\(notice.document.blocks)" }
    #expect(!words(original).contains("N-000009-T"))
    #expect(words(cancelled).contains("N-000009-T") && words(cancelled).contains("Moratorium"))
    #expect(words(cancelled).contains(TravelWord.nobodyArrives.text(.english)))
    #expect(!words(original).contains(TravelWord.nobodyArrives.text(.english)))
  }

  @Test(arguments: DocumentLanguage.allCases)
  func `a packet says whom to ask only where somebody is named`(_ language: DocumentLanguage) {
    var packet = TravelSample.packet(language)
    let heading = FamilyWord.contacts.text(language)
    #expect("\(packet.document.blocks)".contains(heading))
    packet.contacts = []
    #expect(!"\(packet.document.blocks)".contains(heading))
  }

  @Test func `women at risk are marked on paper and in every row`() throws {
    var notice = TravelSample.notice(.english)
    notice.isWomenAtRisk = true
    #expect("\(notice.document.blocks)".contains("AWR"))
    let marks = try #require(notice.sheet.columns.firstIndex(of: TravelWord.marks.text(.english)))
    for row in notice.sheet.rows {
      let text = if case .text(let text) = row[marks] { text } else { "" }
      #expect(text.hasPrefix("AWR"))
    }
  }

  @Test func `the sheets have a row a person, as spreadsheet and as CSV`() throws {
    for language in DocumentLanguage.allCases {
      let notice = TravelSample.notice(language)
      let manifest = TravelSample.manifest(language)
      for (sheet, people) in [
        (notice.sheet, notice.people.count), (manifest.sheet, manifest.people.count),
      ] {
        #expect(sheet.rows.count == people)
        #expect(sheet.rows.allSatisfy { $0.count == sheet.columns.count })
        #expect(Set(sheet.columns).count == sheet.columns.count, "\(language)")
        #expect(try TextTable(xlsx: sheet.xlsx()).rows.count == people + 1)
        #expect(try TextTable(csv: sheet.csv()).rows == TextTable(xlsx: sheet.xlsx()).rows)
      }
    }
  }

  @Test func `who was erased stands on a paper without a name`() {
    var notice = TravelSample.notice(.russian)
    notice.cases[0].people[0].family = ""
    notice.cases[0].people[0].given = ""
    #expect("\(notice.document.blocks)".contains(Word.erased.text(.russian)))
  }

  @Test func `every word is there in every language`() {
    func check<Words: PrintedWords>(_ type: Words.Type) {
      for word in Words.allCases {
        let texts = DocumentLanguage.allCases.map { word.text($0) }
        #expect(texts.allSatisfy { !$0.isEmpty }, "\(word)")
        let isSign = texts[0].utf8.count <= 3
        #expect(isSign || Set(texts).count >= 3, "\(word)")
        let isArabic = texts[3].unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
        #expect(isArabic || texts[3] == "?", "\(word)")
      }
    }
    check(Word.self)
    check(TravelWord.self)
    check(FamilyWord.self)
  }
}
