/// A language that documents are printed in.
public enum DocumentLanguage: String, CaseIterable, Hashable, Sendable, LosslessStringConvertible {
  case english = "en"
  case russian = "ru"
  case tajik = "tg"
  /// Persian as written in Afghanistan.
  case dari = "fa"

  /// - Parameter description: the language's code: en, ru, tg or fa.
  public init?(_ description: String) { self.init(rawValue: description) }

  /// The language's code.
  public var description: String { rawValue }

  /// The direction of its lines, and of a document's tables and pages.
  public var direction: Direction { self == .dari ? .rightToLeft : .leftToRight }
}

/// The direction a line is read in.
public enum Direction: Hashable, Sendable {
  case leftToRight
  case rightToLeft
}
