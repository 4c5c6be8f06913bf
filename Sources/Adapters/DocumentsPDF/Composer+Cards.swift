import Documents

extension Composer {
  private static let codeSide = 92.0
  private static let padding = 10.0

  /// Places cards, eight a page.
  mutating func place(_ sheet: CardSheet) throws(PDFFault) {
    let perPage = CardSheet.across * CardSheet.down
    let width = Paper.breadth / Double(CardSheet.across)
    let height = (Paper.bottom - Paper.top) / Double(CardSheet.down)
    for (index, card) in sheet.cards.enumerated() {
      let place = index % perPage
      if place == 0 && (index > 0 || y > Paper.top) { try turnPage() }
      let x = left(Double(place % CardSheet.across) * width, width)
      let top = Paper.top + Double(place / CardSheet.across) * height
      draw(.frame(x: x, y: top, width: width, height: height))
      draw(card, x: x, top: top, width: width, height: height)
    }
    if !sheet.cards.isEmpty { y = Paper.bottom }
  }

  private mutating func draw(
    _ card: Card, x: Double, top: Double, width: Double, height: Double
  ) {
    let direction = card.language.direction
    let inner = width - 2 * Self.padding
    let place = { (start: Double, breadth: Double) in
      direction == .leftToRight
        ? x + Self.padding + start : x + width - Self.padding - start - breadth
    }
    var at = top + 7
    let overline = typesetter.set(card.overline, .label, width: inner, direction)
    draw(.text(overline, x: place(0, inner), y: at))
    at += overline.height + 1
    let title = typesetter.set(
      card.title, TextStyle(size: 12, isBold: true), width: inner, direction)
    draw(.text(title, x: place(0, inner), y: at))
    at += title.height + 4
    let codeTop = at
    let facts = inner - Self.codeSide - 8
    for fact in card.facts {
      let label = typesetter.set(fact.label, .label, width: 56, direction)
      let value = typesetter.set(fact.value, .strong, width: facts - 60, direction)
      draw(.text(label, x: place(0, 56), y: at + value.baseline - label.baseline))
      draw(.text(value, x: place(60, facts - 60), y: at))
      at += max(label.height, value.height) + 1
    }
    let codeStart = inner - Self.codeSide
    draw(
      .code(card.code.matrix, x: place(codeStart, Self.codeSide), y: codeTop, side: Self.codeSide))
    let text = typesetter.set(
      card.code.text, .small, width: Self.codeSide, .leftToRight, .centre)
    draw(.text(text, x: place(codeStart, Self.codeSide), y: codeTop + Self.codeSide + 1))
    let note = typesetter.set(card.note, .small, width: inner, direction)
    draw(.text(note, x: place(0, inner), y: top + height - note.height - 5))
  }
}
