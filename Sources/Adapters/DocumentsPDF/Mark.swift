import Documents

/// Something drawn on a page, in points from the top left corner.
enum Mark {
  case text(SetText, x: Double, y: Double)
  case line(x: Double, y: Double, width: Double)
  case frame(x: Double, y: Double, width: Double, height: Double)
  case shade(x: Double, y: Double, width: Double, height: Double)
  case code(ModuleMatrix, x: Double, y: Double, side: Double)
  /// A strong line downwards.
  case rule(x: Double, from: Double, to: Double)
  /// A drawing in a square; turned around where lines are read from the right.
  case pictogram(Pictogram, x: Double, y: Double, side: Double, turned: Bool)
}

/// A4 in points, and the frame text stands in.
enum Paper {
  static let width = 595.276
  static let height = 841.89
  static let margin = 36.0
  static let top = 52.0
  static let bottom = 790.0
  static let breadth = width - 2 * margin
  /// The most pages that are printed at once.
  static let pages = 2_000
}
