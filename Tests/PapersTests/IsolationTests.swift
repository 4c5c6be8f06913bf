import Basics
import Documents
import Testing

/// In a Dari line every piece of another direction stands in an isolate, or the order of the whole
/// line changes.
@Suite struct IsolationTests {
  @Test func `no foreign piece stands bare in a Dari paper`() {
    for document in [
      TravelSample.notice(.dari).document,
      TravelSample.notice(.dari, .cancellation(of: "N-000009-T", reason: "Moratorium")).document,
      TravelSample.manifest(.dari).document, TravelSample.certificate(.dari).document,
      TravelSample.packet(.dari).document, TravelSample.booklet(.dari).document,
      TravelSample.note(.dari).document, TravelSample.handover(.dari).document,
      Sample.manifest(.dari).document,
    ] {
      let texts = document.texts
      #expect(texts.count > 10)
      for text in texts { #expect(Self.bare(text) == nil, "\(text)") }
    }
  }

  @Test func `the test itself finds a bare date, and an isolate that is not closed`() {
    #expect(Self.bare("تاریخ 2026-03-12") != nil)
    #expect(Self.bare("تاریخ \u{2066}2026-03-12") != nil)
    #expect(Self.bare("تاریخ \u{2066}2026-03-12\u{2069}") == nil)
  }

  @Test func `numbers within a sentence keep their order, and the sentence its letters`() {
    let sentence = "زنگ بزنید: +992 37 221–00, Office 2، تشکر"
    let isolated = Isolated.sentence(sentence, in: .rightToLeft)
    #expect(isolated == "زنگ بزنید: \u{2066}+992 37 221–00, Office 2\u{2069}، تشکر")
    #expect(Isolated.plain(isolated) == sentence)
    #expect(Isolated.sentence("Room 2", in: .rightToLeft) == "\u{2066}Room 2\u{2069}")
    #expect(Isolated.sentence("Хона 2", in: .leftToRight) == "Хона 2")
    #expect(Isolated.sentence("ساعت 8.", in: .rightToLeft) == "ساعت \u{2066}8\u{2069}.")
  }

  /// The first letter or digit that is read from left to right outside of an isolate; nil when
  /// there is none. Signs to write on and to tick have no direction.
  private static func bare(_ text: String) -> Unicode.Scalar? {
    var depth = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x2066, 0x2067: depth += 1
      case 0x2069: depth -= 1
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x400...0x52F: if depth == 0 { return scalar }
      default: break
      }
    }
    return depth == 0 ? nil : "⁦"
  }
}

extension PrintedDocument {
  /// Every text on its pages.
  fileprivate var texts: [String] {
    [header.start, header.end, footer.start, footer.end] + blocks.flatMap(\.texts)
  }
}

extension Block {
  fileprivate var texts: [String] {
    switch self {
    case .heading(let text, _), .paragraph(let text), .centred(let text, _): [text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
    case .table(let table):
      table.columns.map(\.title)
        + table.groups.flatMap { group in
          [group.title ?? ""] + group.rows.flatMap(\.cells)
        }
    case .cards(let sheet):
      sheet.cards.filter { $0.language == .dari }.flatMap { card in
        [card.overline, card.title, card.note] + card.facts.flatMap { [$0.label, $0.value] }
      }
    case .checklist(let items): items.flatMap { [$0.text, $0.note] }
    case .route(let route):
      route.stops.flatMap { [$0.place, $0.time, $0.note, $0.onward?.text ?? ""] }
    case .code(_, let text): [text]
    case .signatures(let lines): lines
    case .pageBreak: []
    }
  }
}
