import Dispatch
import Glibc
import Linkage

/// Measures linkage: on invented caseloads, on a file with its truth, and at the desk.
@main struct Bench {
  static let parallel: Parallel = { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  static func main() {
    let words = Array(CommandLine.arguments.dropFirst())
    switch (words.first, words.count) {
    case (nil, _):
      for rows in [1_000, 20_000, 200_000] {
        measureInvented(rows, seed: 11, FieldNames.borne)
        measureInvented(rows, seed: 12, FieldNames.invented)
      }
    case ("file", 3): measureFile(words[1], truth: words[2])
    case ("desk", 3): measureDesk(words[1], incoming: words[2])
    case ("skeletons", 3): writeFile(words[2], skeletons(readFile(words[1])))
    case ("invent", 5):
      let pools = ["borne": FieldNames.borne, "invented": FieldNames.invented]
      guard let rows = Int(words[2]), let seed = UInt64(words[3]), let names = pools[words[4]]
      else { return explain() }
      let caseload = FieldCaseload(rows: rows, seed: seed, names: names(seed))
      writeFile(words[1] + "/persons.csv", caseload.persons)
      writeFile(words[1] + "/truth.csv", caseload.truth)
    default: explain()
    }
  }

  private static func explain() {
    print("bench-linkage                          invented caseloads, judged by their truth")
    print("bench-linkage file PERSONS TRUTH       times, blocks, candidate recall of a file")
    print("bench-linkage desk REGISTERED INCOMING a list, one person, a search")
    print("bench-linkage invent FOLDER ROWS SEED borne|invented")
    print("                                       write a caseload with its truth")
    print("bench-linkage skeletons PERSONS OUT    write its names as skeletons, for another linker")
  }

  /// Seconds since some moment.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func measureFile(_ path: String, truth: String) {
    var last = now()
    let start = last
    func lap(_ what: String) {
      let time = now()
      print("\(what): \(Int((time - last) * 1000)) ms")
      last = time
    }
    let table = readTable(readFile(path))
    lap("read \(table.count) rows")
    let linker = Linker(table, parallel: parallel)
    lap("index and weights")
    let found = linker.link(parallel: parallel)
    lap("link, \(found.pairs.count) pairs")
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    print("total \(Int((now() - start) * 1000)) ms, \(usage.ru_maxrss / 1024) MB")
    for (rule, name) in BlockingReport.rules.enumerated() {
      print(
        "  \(name): \(found.report.pairs[rule]) pairs, \(found.report.split[rule]) split,"
          + " \(found.report.windowed[rule]) windowed")
    }
    print(linker.weights.description)
    printTruth(truth, found, linker)
  }
}
