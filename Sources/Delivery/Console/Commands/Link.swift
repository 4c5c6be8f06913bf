import Application
import Documents
import Linkage
import Wiring

/// Links a file of persons: who stands on it more than once.
struct Link: ConsoleCommand {
  static let name = "link"
  static let summary = "find who stands more than once in a file of persons"
  static let usage = """
    safar link PERSONS --out PAIRS [--clusters FILE] [--households FILE] [--evidence]
    safar link PERSONS --explain ROW ROW
    safar link ... [--language en|ru|tg|fa]

      PERSONS            a CSV file with the columns record_id, household_no, given_name,
                         father_name, grandfather_name, family_name, sex, birth_date,
                         place_of_origin, document_no, phone; or with those of FEBRL
      --out PAIRS        record_id_l, record_id_r, score in bits; even odds are 0
      --clusters FILE    record_id, cluster_id: one cluster a person
      --households FILE  household_no_l, household_no_r: forms about the same household
      --evidence         every bar of the evidence beside each pair
      --explain ROW ROW  the evidence about two rows, bar by bar; writes nothing
      --language         of the evidence (default en)

    Names in Tajik, Russian, Dari, Pashto and Latin letters are compared by sound. Nothing is
    merged. The same rows give the same answer in any order.
    """
  static let switches: Set<String> = ["evidence"]

  let persons: String
  let target: Target
  let language: DocumentLanguage

  enum Target {
    case files(pairs: String, clusters: String?, households: String?, withEvidence: Bool)
    case explanation(String, String)
  }

  init(parsing arguments: inout Arguments) throws(UsageError) {
    persons = try arguments.word("The file of persons")
    language = try arguments.evidenceLanguage()
    if let row = arguments.option("explain") {
      target = .explanation(row, try arguments.word("The second row"))
      return
    }
    let withEvidence = arguments.has("evidence")
    let (clusters, households) = (arguments.option("clusters"), arguments.option("households"))
    guard let pairs = arguments.option("out") else { throw UsageError("--out is missing.") }
    target = .files(
      pairs: pairs, clusters: clusters, households: households, withEvidence: withEvidence)
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let progress = surroundings.progress
    let table = try FeatureTable(csv: try PlainFiles.read(persons)) {
      progress.report("reading rows", $0, 0)
    }
    let linker = Linker(table, parallel: progress.hands("weighing"))
    switch target {
    case .explanation(let one, let other):
      guard let a = linker.row(one), let b = linker.row(other), a != b else {
        throw UsageError("\(one) and \(other) must be two rows of the file.")
      }
      let bars = linker.explain(linker.weigh(a, b))
      return Self.waterfall(bars, of: "\(one) and \(other)", in: language)
    case .files(let pairs, let clusters, let households, let withEvidence):
      let found = linker.link(parallel: progress.hands("comparing"))
      try PlainFiles.write(
        found.pairsCSV(linker, words: withEvidence ? language.evidenceWords : nil), to: pairs)
      if let clusters { try PlainFiles.write(found.clustersCSV(linker), to: clusters) }
      if let households { try PlainFiles.write(found.householdsCSV(linker), to: households) }
      return Self.summary(of: found, linker)
    }
  }

  private static func summary(of found: Linkage, _ linker: Linker) -> Output {
    let bands = Bands.usual
    let report = found.report
    return Output(
      columns: [.text("what"), .number("count")],
      rows: [
        ["rows", "\(linker.table.count)"],
        ["persons", "\(Set(found.cluster).count)"],
        ["persons on more than one row", "\(found.shared)"],
        ["pairs shown", "\(found.pairs.count)"],
        ["of these certain", "\(found.pairs.count { $0.total >= bands.certain })"],
      ],
      notes: [
        "\(counted(report.pairs.reduce(0, +), "pair was")) compared; \(report.split.reduce(0, +)) "
          + "crowded "
          + "blocks were split, and \(counted(report.crowded, "time")) a row was compared only "
          + "with those "
          + "born nearest.",
        "A pair is certain from \(Evidence.bits(bands.certain)) bits, and shown from "
          + "\(Evidence.bits(bands.doubtful)).",
      ])
  }

  /// The bars of an explanation as a table.
  static func waterfall(
    _ bars: [Evidence], of title: String, in language: DocumentLanguage
  ) -> Output {
    let words = language.evidenceWords
    return Output(
      title: title,
      columns: [.text("evidence"), .text("finding"), .number("bits"), .number("sum")],
      rows: bars.map {
        [
          words.subject($0.subject), words.finding($0.finding), Evidence.bits($0.weight),
          Evidence.bits($0.total),
        ]
      })
  }
}

extension Arguments {
  /// The language evidence is read in: English unless asked.
  mutating func evidenceLanguage() throws(UsageError) -> DocumentLanguage {
    try option("language", as: DocumentLanguage.self, like: "en, ru, tg or fa") ?? .english
  }
}
