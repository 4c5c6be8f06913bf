/// Why a document could not be drawn; never what stood in it.
public enum PDFFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The drawing library refused; its own words.
  case refused(String)
  /// The document is longer than the most pages that are printed.
  case tooLong(pages: Int)

  public var description: String {
    switch self {
    case .refused(let why): "The document cannot be drawn: \(why)."
    case .tooLong(let pages): "The document has more than \(pages) pages; print it in parts."
    }
  }
}
