/// How a text is set: the size in points.
struct TextStyle: Hashable {
  var size: Double
  var isBold = false
  var isGrey = false

  static let small = TextStyle(size: 7.5, isGrey: true)
  static let label = TextStyle(size: 8, isGrey: true)
  static let plain = TextStyle(size: 9)
  static let strong = TextStyle(size: 9, isBold: true)
  static let section = TextStyle(size: 12, isBold: true)
  static let document = TextStyle(size: 18, isBold: true)
}
