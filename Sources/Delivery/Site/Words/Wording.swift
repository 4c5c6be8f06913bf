public import Documents

/// One sentence in each of the four languages, side by side.
///
/// `{name}` stands for a value that is put in and isolated, so that a date stays a date in a line
/// read from right to left. Forms of a count stand behind each other, parted by `|`: English has
/// two, Russian three (1, 2-4, 5), Tajik and Dari one.
public struct Wording: Sendable {
  public let english: String
  public let russian: String
  public let tajik: String
  public let dari: String

  public init(_ english: String, _ russian: String, _ tajik: String, _ dari: String) {
    (self.english, self.russian, self.tajik, self.dari) = (english, russian, tajik, dari)
  }

  /// The sentence with its values in place.
  ///
  /// - Parameter count: chooses the form, and stands for `{count}`.
  public func text(
    _ language: DocumentLanguage, count: Int? = nil,
    _ values: KeyValuePairs<String, String> = [:]
  ) -> String {
    var text = form(language, count)
    let direction = language.direction
    if let count {
      text = text.replacing("{count}", with: Isolated.value(count, in: direction))
    }
    for (name, value) in values {
      text = text.replacing("{\(name)}", with: Isolated.name(value, in: direction))
    }
    return text
  }

  /// All of it, forms and braces included.
  func inLanguage(_ language: DocumentLanguage) -> String {
    switch language {
    case .english: english
    case .russian: russian
    case .tajik: tajik
    case .dari: dari
    }
  }

  private func form(_ language: DocumentLanguage, _ count: Int?) -> String {
    let whole = inLanguage(language)
    guard let count, whole.utf8.contains(UInt8(ascii: "|")) else { return whole }
    let forms = whole.split(separator: "|", omittingEmptySubsequences: false)
    return String(forms[min(Self.form(of: count, language), forms.count - 1)])
  }

  /// Which form a count takes. Source: Unicode CLDR plural rules of en, ru, tg, fa for integers.
  private static func form(of count: Int, _ language: DocumentLanguage) -> Int {
    switch language {
    case .english: return count == 1 ? 0 : 1
    case .russian:
      if count % 10 == 1 && count % 100 != 11 { return 0 }
      return (2...4).contains(count % 10) && !(12...14).contains(count % 100) ? 1 : 2
    case .tajik, .dari: return 0
    }
  }
}

/// The sentences of one family of pages: an enum whose cases are all worded.
public protocol SiteWord: CaseIterable, Sendable {
  var wording: Wording { get }
}
