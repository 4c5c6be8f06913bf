import Documents

/// The picture of a journey: times in front, a line with its stops, places and what carries on.
extension Composer {
  private static let times = 92.0
  private static let middle = 112.0
  private static let text = 138.0
  private static let step = 30.0

  mutating func place(_ route: RoutePicture) throws(PDFFault) {
    for (index, stop) in route.stops.enumerated() {
      try need(Self.step * 2 + 8)
      let height = place(stop)
      guard index + 1 < route.stops.count else {
        y += height
        continue
      }
      draw(.rule(x: middle, from: y + 16, to: y + height))
      y += height
      if let onward = stop.onward { place(onward) }
    }
    y += 8
  }

  /// Where the line is, from the page's left edge.
  private var middle: Double { left(Self.middle, 0) }

  private mutating func place(_ stop: RoutePicture.Stop) -> Double {
    let breadth = Paper.breadth - Self.text
    let time = typesetter.set(stop.time, .plain, width: Self.times, direction, .end)
    let name = typesetter.set(
      stop.place, TextStyle(size: 11, isBold: true), width: breadth, direction)
    let note = typesetter.set(stop.note, .label, width: breadth, direction)
    let base = name.baseline
    draw(.text(time, x: left(0, Self.times), y: y + base - time.baseline))
    draw(.text(name, x: left(Self.text, breadth), y: y))
    if !stop.note.isEmpty {
      draw(.text(note, x: left(Self.text, breadth), y: y + name.height))
    }
    let sign = 17.0
    draw(.pictogram(.stop(stop.sign), x: middle - sign / 2, y: y - 1, side: sign, turned: false))
    return max(Self.step, name.height + (stop.note.isEmpty ? 0 : note.height) + 6)
  }

  private mutating func place(_ onward: RoutePicture.Onward) {
    let side = 24.0
    let breadth = Paper.breadth - Self.text
    draw(
      .pictogram(
        .carriage(onward.carriage), x: middle - side / 2, y: y, side: side,
        turned: direction == .rightToLeft))
    let text = typesetter.set(onward.text, .plain, width: breadth, direction)
    draw(.text(text, x: left(Self.text, breadth), y: y + (side - text.height) / 2))
    draw(.rule(x: middle, from: y + side + 1, to: y + side + 12))
    y += side + 14
  }
}
