public import Documents

extension PrintedDocument {
  /// The document as a PDF file with its fonts inside, drawn in memory.
  ///
  /// The same document gives the same bytes on the same machine: the file's only date is the day
  /// the document was made.
  ///
  /// - Throws: `PDFFault` when there is no font or no memory, or after 2,000 pages.
  public func pdf() throws(PDFFault) -> [UInt8] { try [self].pdf(title: title) }
}

extension [PrintedDocument] {
  /// Documents behind each other in one file, each with its own page numbers, as they are printed
  /// for a day; the first says when the file was made.
  ///
  /// - Throws: `PDFFault` when there is no font or no memory, or after 2,000 pages of one of them.
  public func pdf(title: String) throws(PDFFault) -> [UInt8] {
    let canvas = try Canvas()
    if let first { canvas.describe(title: title, made: first.made) }
    for document in self {
      var composer = try Composer(document)
      try composer.compose()
      for page in composer.pages { canvas.draw(page: page) }
    }
    return try canvas.finish()
  }
}
