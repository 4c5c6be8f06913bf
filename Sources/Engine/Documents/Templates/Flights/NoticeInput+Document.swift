extension NoticeInput {
  private var line: PaperLine { stamp.line }

  private var title: TravelWord {
    switch kind {
    case .original: .notice
    case .amendment: .noticeAmended
    case .cancellation: .noticeCancelled
    }
  }

  /// The notice as pages.
  public var document: PrintedDocument {
    let mark = isWomenAtRisk ? " · \(line.value("AWR"))" : ""
    var blocks: [Block] = [
      .heading("\(line(title)) \(line.value(number))\(mark)", .document)
    ]
    switch kind {
    case .original: break
    case .amendment(let original, let reason), .cancellation(let original, let reason):
      blocks.append(
        .facts([
          Fact(line(TravelWord.cites), line.value(original)),
          Fact(line(TravelWord.reason), line.sentence(reason)),
        ]))
    }
    if isWomenAtRisk { blocks.append(.paragraph(line(TravelWord.womenAtRisk))) }
    blocks += [
      .facts([
        Fact(line(TravelWord.recipient), line.name(recipient)),
        Fact(line(TravelWord.programme), line.name(programme)),
        Fact(line(TravelWord.port), line.name(port)),
        Fact(line(TravelWord.arrives), line.value(arrives)),
        Fact(line(TravelWord.origin), line.name(origin)),
        Fact(line(Word.version), line.value(version)),
        Fact(line(TravelWord.cases), line.value(cases.count)),
        Fact(line(Word.people), line.value(people.count)),
        Fact(line(TravelWord.contact), line.name(contact)),
        Fact(line(TravelWord.telephone), line.value(telephone)),
      ]),
      .heading(line(TravelWord.flights), .section), .table(FlightLineInput.table(flights, line)),
    ]
    if case .cancellation = kind {
      blocks.append(.paragraph(line(TravelWord.nobodyArrives)))
    }
    blocks += [.heading(line(TravelWord.everybody), .section), .table(table)]
    blocks.append(.heading(line(TravelWord.acknowledged), .section))
    blocks.append(
      .signatures([line(TravelWord.nameAndDate), line(TravelWord.signature)]))
    return stamp.document(
      "\(line(title)) \(line.value(number))", end: line(Word.confidential), blocks)
  }

  private var table: Table {
    Table(
      columns: [
        Column(line(Word.name), share: 30), Column(line(Word.sex), share: 8, .centre),
        Column(line(TravelWord.birth), share: 14), Column(line(TravelWord.nationality), share: 14),
        Column(line(TravelWord.travelPaper), share: 20), Column(line(Word.needs), share: 20),
      ],
      groups: cases.map { row in
        let title = [
          "\(line(TravelWord.caseWord)) \(line.value(row.id))",
          row.reference.isEmpty ? "" : line.value(row.reference), line.name(row.destination),
          line.name(row.receiver), line.name(row.onward), line.name(row.speaks),
          line.list(row.flags.map { line.value($0) }),
        ]
        return RowGroup(
          title: title.filter { !$0.isEmpty }.joined(separator: " · "),
          rows: row.people.map { $0.row(line) })
      })
  }

  /// The notice as one sheet, a row a person, for a spreadsheet or CSV.
  public var sheet: Sheet {
    let columns: [any PrintedWords] = [
      TravelWord.noticeNumber, Word.version, TravelWord.cites, TravelWord.caseWord,
      TravelWord.theirNumber, Word.name, TravelWord.givenNames, Word.sex, TravelWord.birth,
      TravelWord.nationality, TravelWord.travelPaper, Word.needs, Word.destination,
      TravelWord.receiver, TravelWord.onward, TravelWord.language, TravelWord.marks,
      TravelWord.port, TravelWord.arrives, TravelWord.flights,
    ]
    let cited =
      switch kind {
      case .original: ""
      case .amendment(let original, _), .cancellation(let original, _): original
      }
    let numbers = flights.map(\.number).joined(separator: " ")
    let rows = cases.flatMap { row in
      row.people.map { person -> [SheetCell] in
        [
          .text(number), .integer(version), .text(cited), .text(row.id), .text(row.reference),
          .text(person.isErased ? line(Word.erased) : person.family), .text(person.given),
          .text(line(person.sex.word)), .text(person.birth), .text(person.nationality),
          .text(person.paper), .text(line.needs(person.requirements)), .text(row.destination),
          .text(row.receiver), .text(row.onward), .text(row.speaks),
          .text((isWomenAtRisk ? ["AWR"] + row.flags : row.flags).joined(separator: " ")),
          .text(port), .text(arrives), .text(numbers),
        ]
      }
    }
    return Sheet(
      name: number, columns: columns.map { $0.text(stamp.language) }, rows: rows,
      isRightToLeft: stamp.language.direction == .rightToLeft)
  }
}

extension AboardInput {
  /// Name, sex, birth, nationality, paper, needs.
  func row(_ line: PaperLine) -> Row {
    let name = [family, given].filter { !$0.isEmpty }.joined(separator: ", ")
    return Row([
      line.person(name), line(sex.word), line.value(birth), line.value(nationality),
      line.value(paper), line.needs(requirements),
    ])
  }
}
