import Linkage
import Testing
import Wire

@Suite struct FileTests {
  private func table(_ text: String) throws(ListFault) -> FeatureTable {
    try FeatureTable(csv: Array(text.utf8))
  }

  @Test func `a file of persons is read by its own columns or those of FEBRL`() throws {
    let own = try table("record_id,given_name,extra\nr2,Карим,x\nr1,Фарҳод\n\n")
    #expect(own.ids == ["r1", "r2"])
    let febrl = try table("rec_id, given_name, surname\nrec-1-org, mia , smith\n")
    #expect(febrl.ids == ["rec-1-org"])
  }

  @Test func `both lines of a FEBRL address speak, in either order`() throws {
    let header = "rec_id,given_name,surname,address_1,address_2,date_of_birth\n"
    let linker = Linker(
      try table(
        header + """
          a,emma,louca,cherry place,pinecroft,19590308
          b,emma,louca,pinecroft,cherry place,19360512
          c,emma,louca,morton street,willow court,19360512
          """))
    let rows = ["a", "b", "c"].map { linker.row($0)! }
    let (same, other) = (linker.weigh(rows[0], rows[1]), linker.weigh(rows[0], rows[2]))
    #expect(same.total > other.total + 8 * Evidence.bit)
  }

  @Test(arguments: [
    ("", "the file is empty; its first row names columns"),
    ("record_id,name\n", "row 1: the column given_name is missing"),
    ("given_name\nA\n", "row 1: the column record_id is missing"),
    ("record_id,given_name\na,A\na,B\n", "the identifier a stands twice"),
    (
      "record_id,given_name\n\"a,A\n",
      "row 2, column 1: a quote is opened and never closed"
    ),
  ])
  func `what cannot be read is said, with its place`(_ text: String, _ what: String) {
    let fault = #expect(throws: ListFault.self) { _ = try table(text) }
    #expect(fault?.description == what)
  }

  @Test func `pairs, clusters and households are written as CSV, cells in quotes`() throws {
    let header = "record_id,household_no,given_name,father_name,birth_date,document_no\n"
    let rows = [
      "\"a,1\",f1,Абдураҳмон,Назар,1971-05-04,A1234567",
      "b,f2,عبدالرحمن,نظر,1350-02-14,A1234567", "c,,Зулайхо,Мурод,1990-01-01,",
    ]
    let linker = Linker(try table(header + rows.joined(separator: "\n")))
    let found = linker.link()
    func lines(_ bytes: [UInt8]) -> [Substring] {
      String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
    let pairs = lines(found.pairsCSV(linker, words: .english))
    #expect(pairs.count == 2 && pairs[0] == "record_id_l,record_id_r,score,evidence")
    #expect(pairs[1].hasPrefix("\"a,1\",b,") && pairs[1].contains("document: the same number"))
    #expect(
      lines(found.clustersCSV(linker)) == ["record_id,cluster_id", "\"a,1\",C0", "b,C0", "c,C2"])
    #expect(lines(found.householdsCSV(linker)) == ["household_no_l,household_no_r", "f1,f2"])
    #expect(found.shared == 1)
  }

  @Test func `every word of an explanation stands in the table of every language`() {
    for words: EvidenceWords in [.english, .russian, .tajik, .dari] {
      for finding in Evidence.Finding.allCases {
        #expect(words.finding(finding) != finding.rawValue)
      }
      for subject in Evidence.Subject.allCases {
        // Place, document, phone, sex and household are English words themselves.
        #expect(!words.subject(subject).isEmpty)
      }
    }
  }
}
