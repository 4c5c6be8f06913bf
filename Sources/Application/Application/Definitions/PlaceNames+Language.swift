public import Documents
public import Mission

extension PlaceNames {
  /// The name in a language; where there is none, in the nearest one its readers know: Russian for
  /// Tajik, else Latin letters.
  public func text(in language: DocumentLanguage) -> String {
    switch language {
    case .english: latin
    case .russian: russian ?? latin
    case .tajik: tajik ?? russian ?? latin
    case .dari: dari ?? latin
    }
  }
}

extension Step {
  /// Its name in a language, else as its programme calls it.
  public func name(in language: DocumentLanguage) -> String {
    rule.names?.text(in: language) ?? name
  }
}
