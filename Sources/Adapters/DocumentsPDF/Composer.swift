import Documents

/// Places a document's blocks on pages, from top to bottom.
struct Composer: ~Copyable {
  let typesetter: Typesetter
  let document: PrintedDocument
  var pages: [[Mark]] = [[]]
  var y = Paper.top

  init(_ document: PrintedDocument) throws(PDFFault) {
    typesetter = try Typesetter()
    self.document = document
  }

  var direction: Direction { document.language.direction }

  /// The left edge of something that stands `start` points into the line.
  func left(_ start: Double, _ width: Double, in direction: Direction? = nil) -> Double {
    switch direction ?? self.direction {
    case .leftToRight: Paper.margin + start
    case .rightToLeft: Paper.margin + Paper.breadth - start - width
    }
  }

  mutating func draw(_ mark: Mark) { pages[pages.count - 1].append(mark) }

  mutating func turnPage() throws(PDFFault) {
    guard pages.count < Paper.pages else { throw .tooLong(pages: Paper.pages) }
    pages.append([])
    y = Paper.top
  }

  /// Turns the page when less than `height` is left of it.
  mutating func need(_ height: Double) throws(PDFFault) {
    if y + height > Paper.bottom && y > Paper.top { try turnPage() }
  }

  /// Places everything, then numbers the pages.
  mutating func compose() throws(PDFFault) {
    for block in document.blocks { try place(block) }
    for index in pages.indices { number(index) }
  }

  private mutating func place(_ block: Block) throws(PDFFault) {
    switch block {
    case .heading(let text, let level):
      let set = typesetter.set(
        text, level == .document ? .document : .section, width: Paper.breadth, direction)
      if y > Paper.top { y += 10 }
      try need(set.height + 90)
      draw(.text(set, x: Paper.margin, y: y))
      y += set.height + 6
    case .paragraph(let text):
      let set = typesetter.set(text, .plain, width: Paper.breadth, direction)
      try need(set.height)
      draw(.text(set, x: Paper.margin, y: y))
      y += set.height + 6
    case .facts(let facts): try place(facts)
    case .table(let table): try place(table)
    case .cards(let sheet): try place(sheet)
    case .centred(let text, let size): try place(centred: text, size)
    case .checklist(let items): try place(items)
    case .route(let route): try place(route)
    case .code(let code, let text): try place(code, beside: text)
    case .signatures(let lines): try place(signatures: lines)
    case .pageBreak: if y > Paper.top { try turnPage() }
    }
  }

  private mutating func place(_ facts: [Fact]) throws(PDFFault) {
    let half = Paper.breadth / 2
    for start in stride(from: 0, to: facts.count, by: 2) {
      var tallest = 0.0
      for (column, fact) in facts[start..<min(start + 2, facts.count)].enumerated() {
        let label = typesetter.set(fact.label, .label, width: 95, direction)
        let value = typesetter.set(fact.value, .strong, width: half - 110, direction)
        if column == 0 { try need(max(label.height, value.height)) }
        let inset = Double(column) * half
        draw(.text(label, x: left(inset, 95), y: y + value.baseline - label.baseline))
        draw(.text(value, x: left(inset + 100, half - 110), y: y))
        tallest = max(tallest, label.height, value.height)
      }
      y += tallest + 4
    }
    y += 4
  }

  private mutating func number(_ index: Int) {
    let counted = { [direction] (number: Int) in Isolated.value(number, in: direction) }
    let language = document.language
    let middle =
      "\(Word.page.text(language)) \(counted(index + 1)) "
      + "\(Word.of.text(language)) \(counted(pages.count))"
    let third = Paper.breadth / 3
    let lines: [(String, Double, Double, Alignment, Double)] = [
      (document.header.start, 0, third, .start, 26),
      (document.header.end, third, 2 * third, .end, 26),
      (document.footer.start, 0, third, .start, 803), (middle, third, third, .centre, 803),
      (document.footer.end, 2 * third, third, .end, 803),
    ]
    for (text, start, width, alignment, y) in lines where !text.isEmpty {
      let set = typesetter.set(text, .small, width: width, direction, alignment)
      pages[index].append(.text(set, x: left(start, width), y: y))
    }
    pages[index].append(.line(x: Paper.margin, y: 42, width: Paper.breadth))
    pages[index].append(.line(x: Paper.margin, y: 798, width: Paper.breadth))
  }
}
