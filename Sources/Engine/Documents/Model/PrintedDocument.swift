public import Basics

/// A printed document: what is on its A4 pages, not where.
///
/// Text in it is already in the document's language with foreign pieces isolated (`Isolated`).
public struct PrintedDocument: Hashable, Sendable {
  /// The title of the reader's window.
  public var title: String
  public var language: DocumentLanguage
  /// Stands at the top of every page: something at the start of the line, something at its end.
  public var header: RunningLine
  /// Stands at the bottom of every page; the page number stands between its two ends.
  public var footer: RunningLine
  /// The only date the file carries: the same document gives the same bytes on any day.
  public var made: CivilDate
  public var blocks: [Block]

  public init(
    title: String, language: DocumentLanguage, header: RunningLine = RunningLine(),
    footer: RunningLine = RunningLine(), made: CivilDate, blocks: [Block] = []
  ) {
    (self.title, self.language) = (title, language)
    (self.header, self.footer, self.made, self.blocks) = (header, footer, made, blocks)
  }
}

/// One line with something at its start and something at its end.
public struct RunningLine: Hashable, Sendable {
  public var start: String
  public var end: String

  public init(start: String = "", end: String = "") { (self.start, self.end) = (start, end) }
}

/// A piece of a document, set below the one before it.
public enum Block: Hashable, Sendable {
  case heading(String, HeadingLevel)
  case paragraph(String)
  /// Labelled values, two columns of them, filled row by row.
  case facts([Fact])
  case table(Table)
  case cards(CardSheet)
  /// Lines in the middle of the page, as on a certificate.
  case centred(String, CentredSize)
  /// Boxes to tick, each with what it is for.
  case checklist([ChecklistItem])
  case route(RoutePicture)
  /// A code with what it is for beside it.
  case code(Code, String)
  /// Lines to sign on, two beside each other, each with who signs below it.
  case signatures([String])
  case pageBreak
}

/// How large a heading is; it stays on the page of what follows it.
public enum HeadingLevel: Hashable, Sendable {
  case document
  case section
}

/// How large a centred line is.
public enum CentredSize: Hashable, Sendable {
  case small
  case large
  /// The name on a certificate.
  case largest
}

/// Something to tick, and what has to be said about it.
public struct ChecklistItem: Hashable, Sendable {
  public var text: String
  public var note: String

  public init(_ text: String, note: String = "") { (self.text, self.note) = (text, note) }
}

/// How strongly a text speaks.
public enum TextTone: Hashable, Sendable {
  case plain
  case strong
}

/// A label and its value.
public struct Fact: Hashable, Sendable {
  public var label: String
  public var value: String

  public init(_ label: String, _ value: String) { (self.label, self.value) = (label, value) }
}
