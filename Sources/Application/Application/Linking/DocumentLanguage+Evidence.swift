public import Documents
public import Linkage

extension DocumentLanguage {
  /// The words of an explanation, for whoever reads this language.
  public var evidenceWords: EvidenceWords {
    switch self {
    case .english: .english
    case .russian: .russian
    case .tajik: .tajik
    case .dari: .dari
    }
  }
}
