import Documents

/// What papers have to fill in, tick, sign and scan.
extension Composer {
  mutating func place(centred text: String, _ size: CentredSize) throws(PDFFault) {
    let style: TextStyle =
      switch size {
      case .small: TextStyle(size: 11)
      case .large: TextStyle(size: 17, isBold: true)
      case .largest: TextStyle(size: 28, isBold: true)
      }
    let set = typesetter.set(text, style, width: Paper.breadth, direction, .centre)
    if y > Paper.top { y += style.size * 0.6 }
    try need(set.height)
    draw(.text(set, x: Paper.margin, y: y))
    y += set.height + style.size * 0.6
  }

  mutating func place(_ items: [ChecklistItem]) throws(PDFFault) {
    let box = 11.0
    for item in items {
      let text = typesetter.set(
        item.text, TextStyle(size: 10.5), width: Paper.breadth - 30, direction)
      let note =
        item.note.isEmpty
        ? nil
        : typesetter.set(
          item.note, .label, width: Paper.breadth - 30, direction)
      let height = text.height + (note?.height ?? 0)
      try need(height + 6)
      draw(.frame(x: left(4, box), y: y + 2, width: box, height: box))
      draw(.text(text, x: left(24, Paper.breadth - 30), y: y))
      if let note { draw(.text(note, x: left(24, Paper.breadth - 30), y: y + text.height)) }
      y += max(height, box + 2) + 5
    }
    y += 4
  }

  mutating func place(_ code: Code, beside text: String) throws(PDFFault) {
    let side = 150.0
    let breadth = Paper.breadth - side - 20
    try need(side + 24)
    y += 10
    draw(.code(code.matrix, x: left(0, side), y: y, side: side))
    let said = typesetter.set(text, .plain, width: breadth, direction)
    draw(.text(said, x: left(side + 20, breadth), y: y))
    let typed = typesetter.set(code.text, .small, width: breadth, .leftToRight)
    draw(.text(typed, x: left(side + 20, breadth), y: y + said.height + 8))
    y += side + 14
  }

  /// Lines to sign on with room above them, two beside each other.
  mutating func place(signatures: [String]) throws(PDFFault) {
    let half = Paper.breadth / 2
    // Who signs looks at one page.
    try need(Double((signatures.count + 1) / 2) * 60)
    for start in stride(from: 0, to: signatures.count, by: 2) {
      let texts = signatures[start..<min(start + 2, signatures.count)].map {
        typesetter.set($0, .label, width: half - 20, direction)
      }
      let height = texts.reduce(0) { max($0, $1.height) }
      try need(height + 46)
      y += 38
      for (column, text) in texts.enumerated() {
        let x = left(Double(column) * half, half - 20)
        draw(.line(x: x, y: y, width: half - 20))
        draw(.text(text, x: x, y: y + 3))
      }
      y += height + 8
    }
    y += 4
  }
}
