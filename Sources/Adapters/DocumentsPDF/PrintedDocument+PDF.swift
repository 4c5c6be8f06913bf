public import Documents

extension PrintedDocument {
  /// The document as a PDF file with its fonts inside, drawn in memory.
  ///
  /// The same document gives the same bytes on the same machine: the file's only date is the day
  /// the document was made.
  ///
  /// - Throws: `PDFFault` when there is no font or no memory, or after 2,000 pages.
  public func pdf() throws(PDFFault) -> [UInt8] {
    var composer = try Composer(self)
    try composer.compose()
    let canvas = try Canvas()
    canvas.describe(title: title, made: made)
    for page in composer.pages { canvas.draw(page: page) }
    return try canvas.finish()
  }
}
