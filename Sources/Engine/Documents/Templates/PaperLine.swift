public import Basics

/// How a template writes into a line of its language: words by their table, everything else
/// isolated.
struct PaperLine {
  let language: DocumentLanguage

  func callAsFunction(_ word: some PrintedWords) -> String { word.text(language) }

  /// A date, number, time, identifier, telephone number.
  func value(_ value: some CustomStringConvertible) -> String {
    Isolated.value(value.description, in: language.direction)
  }

  /// A name of a person or place.
  func name(_ text: String) -> String { Isolated.name(text, in: language.direction) }

  /// Free text of more than a name.
  func sentence(_ text: String) -> String { Isolated.sentence(text, in: language.direction) }

  func item(_ item: ChecklistItem) -> ChecklistItem {
    ChecklistItem(sentence(item.text), note: sentence(item.note))
  }

  /// The same for the name of a person, which an erasure leaves empty.
  func person(_ text: String) -> String {
    text.isEmpty ? self(Word.erased) : name(text)
  }

  func list(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: language.direction == .rightToLeft ? "، " : ", ")
  }

  func needs(_ requirements: [RequirementSign]) -> String {
    list(requirements.map { self($0.word) })
  }

  /// A line to write on by hand.
  static let blank = String(repeating: "_", count: 18)
}

/// What every paper says about itself: which language, from which history, and when.
public struct PaperStamp: Hashable, Sendable {
  public var language: DocumentLanguage
  /// The journal checkpoint's short code: tells which history the paper was printed from.
  public var checkpoint: String
  public var printedOn: CivilDate

  public init(language: DocumentLanguage, checkpoint: String, printedOn: CivilDate) {
    (self.language, self.checkpoint, self.printedOn) = (language, checkpoint, printedOn)
  }

  var line: PaperLine { PaperLine(language: language) }

  /// A document with the usual lines around its pages.
  ///
  /// - Parameter end: stands at the top of each page's far side, such as how to treat the paper.
  func document(_ title: String, end: String, _ blocks: [Block]) -> PrintedDocument {
    PrintedDocument(
      title: title, language: language, header: RunningLine(start: title, end: end),
      footer: RunningLine(
        start: "\(line(Word.checkpoint)) \(line.value(checkpoint))",
        end: "\(line(Word.printed)) \(line.value(printedOn))"),
      made: printedOn, blocks: blocks)
  }
}
