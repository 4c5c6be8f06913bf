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
}
