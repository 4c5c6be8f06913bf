import Basics
import Documents
import DocumentsPDF
import Foundation
import Testing

@Suite struct PDFTests {
  @Test func `every name, date and page number can be read back`() throws {
    for language in DocumentLanguage.allCases {
      let pdf = try Sample.manifest(language).document.pdf()
      if let folder = ProcessInfo.processInfo.environment["SAFAR_PAPERS"] {
        try Data(pdf).write(to: URL(fileURLWithPath: "\(folder)/manifest-\(language).pdf"))
      }
      guard let text = try Sample.text(of: pdf) else { return }
      #expect(text.contains("1997-10-24"))
      #expect(!text.contains("24-10-1997"))
      for name in Sample.names where name.utf8.first! < 0xD8 { #expect(text.contains(name)) }
      if language == .english {
        let pages = text.components(separatedBy: "\u{0C}").count - 1
        for page in 1...pages { #expect(text.contains("Page \(page) of \(pages)")) }
      }
    }
  }

  @Test func `cards stand eight on a page`() throws {
    let pdf = try Sample.cards(17).document.pdf()
    if let folder = ProcessInfo.processInfo.environment["SAFAR_PAPERS"] {
      try Data(pdf).write(to: URL(fileURLWithPath: "\(folder)/cards.pdf"))
    }
    guard let text = try Sample.text(of: pdf) else { return }
    #expect(text.contains("Page 3 of 3"))
    #expect(text.contains("H-16-K"))
  }

  @Test func `a scanner reads every code of a page of cards`() throws {
    guard let codes = try Sample.scan(Sample.cards(8).document.pdf()) else { return }
    #expect(codes == (0..<8).map { "M-000012-K H-\($0)-K" })
  }

  @Test func `the same document gives the same bytes`() throws {
    let document = Sample.manifest(.dari, people: 12).document
    #expect(try document.pdf() == document.pdf())
  }

  @Test func `an empty document is one page`() throws {
    let document = PrintedDocument(title: "", language: .tajik, made: Sample.day)
    #expect(try document.pdf().starts(with: Array("%PDF-".utf8)))
  }

  @Test func `text from outside cannot turn a line around`() {
    let name = Isolated.name("Ali\u{202E}\u{2069}2001", in: .rightToLeft)
    #expect(name == "\u{2066}Ali2001\u{2069}")
    #expect(Isolated.name("Ali\u{202E}", in: .leftToRight) == "Ali")
    #expect(Isolated.value("+992 90 1", in: .rightToLeft) == "\u{2066}+992 90 1\u{2069}")
  }
}
