/// Fixed words of documents, in each of their languages: one table a kind of document.
public protocol PrintedWords: CaseIterable, Hashable, Sendable {
  /// English, Russian, Tajik, Dari.
  static var table: [Self: (String, String, String, String)] { get }
}

extension PrintedWords {
  /// The word as it stands in a document of that language.
  public func text(_ language: DocumentLanguage) -> String {
    let all = Self.table[self]!
    return switch language {
    case .english: all.0
    case .russian: all.1
    case .tajik: all.2
    case .dari: all.3
    }
  }

  /// The word with its gaps filled: `{place}` by what `gaps` has for `place`. Dates, numbers and
  /// names come set apart already, by `Isolated`.
  public func text(_ language: DocumentLanguage, filling gaps: [String: String]) -> String {
    var rest = text(language)[...]
    var filled = ""
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      filled += rest[..<open]
      filled += gaps[String(rest[rest.index(after: open)..<close])] ?? String(rest[open...close])
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }
}
