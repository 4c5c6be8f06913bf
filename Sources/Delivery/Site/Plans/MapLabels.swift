/// Where the names and numbers of a map stand so that none lies on another.
///
/// The first of a few places around a point where nothing is yet; where all are taken, the one that
/// covers least. Letters are taken to be as wide as most are: a drawing does not know its fonts.
struct MapLabels {
  /// A rectangle on the sheet, in its units.
  struct Box: Equatable {
    let left: Int
    let top: Int
    let right: Int
    let bottom: Int

    func overlap(_ other: Box) -> Int {
      max(0, min(right, other.right) - max(left, other.left))
        * max(0, min(bottom, other.bottom) - max(top, other.top))
    }
  }

  private static let letter = 8
  private static let line = 15
  private static let dot = 6

  private let width: Int
  private let height: Int
  private(set) var taken: [Box] = []

  init(width: Int, height: Int) { (self.width, self.height) = (width, height) }

  /// Keeps a site's dot free.
  mutating func keep(_ x: Int, _ y: Int) {
    taken.append(
      Box(left: x - Self.dot, top: y - Self.dot, right: x + Self.dot, bottom: y + Self.dot))
  }

  /// The middle of a label's foot, near a point: below it, above it, beside it, then further off.
  mutating func place(_ text: String, near x: Int, _ y: Int) -> (x: Int, y: Int) {
    let half = (text.unicodeScalars.count * Self.letter + 1) / 2
    let beside = half + Self.dot + 3
    var best = (x: x, y: y + 20)
    var bestCover = Int.max
    for (right, down) in [
      (0, 20), (0, -10), (beside, 5), (-beside, 5), (0, 36), (0, -26), (beside, 20),
      (-beside, 20), (beside, -10), (-beside, -10), (0, 52), (0, -42),
    ] {
      let box = Box(
        left: x + right - half, top: y + down - Self.line + 3, right: x + right + half,
        bottom: y + down + 3)
      let isOnSheet =
        box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      let cover = taken.reduce(isOnSheet ? 0 : 10_000) { $0 + $1.overlap(box) }
      if cover < bestCover { (best, bestCover) = ((x + right, y + down), cover) }
      if cover == 0 { break }
    }
    taken.append(
      Box(
        left: best.x - half, top: best.y - Self.line + 3, right: best.x + half,
        bottom: best.y + 3))
    return best
  }
}
