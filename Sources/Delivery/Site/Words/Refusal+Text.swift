public import Documents
public import Mission

extension Refusal {
  /// The sentence as a colleague says it, its facts isolated.
  public func text(in language: DocumentLanguage) -> String { description }
}
