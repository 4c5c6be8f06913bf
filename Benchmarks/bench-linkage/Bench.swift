import Dispatch
import Glibc
import Linkage

/// Measures linkage: `bench-linkage link PERSONS.csv --out P --clusters C [--households H]`.
@main struct Bench {
  static let parallel: Parallel = { count, body in
    DispatchQueue.concurrentPerform(iterations: count, execute: body)
  }

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments.first == "link", arguments.count > 1 {
      link(arguments[1], options(arguments.dropFirst(2)))
    } else if arguments.first == "desk", arguments.count == 3 {
      measureDesk(arguments[1], incoming: arguments[2])
    } else if arguments.first == "invent", arguments.count == 4,
      let rows = Int(arguments[2]), let seed = UInt64(arguments[3])
    {
      let invention = Invention(rows: rows, seed: seed)
      writeFile(arguments[1] + "/persons.csv", invention.persons)
      writeFile(arguments[1] + "/truth.csv", invention.truth)
    } else if arguments.isEmpty {
      for rows in [1_000, 20_000, 200_000] { measureInvented(rows, seed: 11) }
    } else {
      print("bench-linkage desk REGISTERED.csv INCOMING.csv")
      print("bench-linkage invent FOLDER ROWS SEED")
      print("bench-linkage link PERSONS.csv --out P --clusters C [--households H] [--truth T]")
    }
  }

  static func options(_ arguments: ArraySlice<String>) -> [String: String] {
    var options: [String: String] = [:]
    var name: String?
    for argument in arguments {
      if argument.hasPrefix("--") {
        name = String(argument.dropFirst(2))
      } else if let key = name {
        options[key] = argument
        name = nil
      }
    }
    return options
  }

  /// Seconds since some moment.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func say(_ text: String) { print(text) }

  static func link(_ path: String, _ options: [String: String]) {
    var last = now()
    let start = last
    func lap(_ what: String) {
      let time = now()
      say("\(what): \(Int((time - last) * 1000)) ms")
      last = time
    }
    let table = readTable(path)
    lap("read \(table.count) rows")
    let linker = Linker(table, parallel: parallel)
    lap("index and weights")
    let found = linker.link(parallel: parallel)
    lap("link, \(found.pairs.count) pairs")
    for (rule, name) in BlockingReport.rules.enumerated() {
      say(
        "  \(name): \(found.report.pairs[rule]) pairs, \(found.report.split[rule]) split,"
          + " \(found.report.windowed[rule]) windowed")
    }
    if let out = options["out"] { writeFile(out, pairsText(found, linker)) }
    if let out = options["clusters"] { writeFile(out, clustersText(found, linker)) }
    if let out = options["households"] {
      var text = "household_no_l,household_no_r\n"
      for (a, b) in linker.households(found.cluster) {
        text += "\(linker.form(a)),\(linker.form(b))\n"
      }
      writeFile(out, Array(text.utf8))
    }
    lap("write")
    if options["weights"] != nil { say(linker.weights.description) }
    if let truth = options["truth"] { printTruth(truth, linker) }
    var usage = rusage()
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    say("processor \(usage.ru_utime.tv_sec) s")
    say("total \(Int((now() - start) * 1000)) ms, \(usage.ru_maxrss / 1024) MB")
  }

  static func pairsText(_ found: Linkage, _ linker: Linker) -> [UInt8] {
    var text = Array("record_id_l,record_id_r,score\n".utf8)
    for pair in found.pairs {
      text += Array(linker.table.ids[Int(pair.a)].utf8)
      text.append(44)
      text += Array(linker.table.ids[Int(pair.b)].utf8)
      text += Array(",\(pair.total)\n".utf8)
    }
    return text
  }

  static func clustersText(_ found: Linkage, _ linker: Linker) -> [UInt8] {
    var text = Array("record_id,cluster_id\n".utf8)
    for (row, cluster) in found.cluster.enumerated() {
      text += Array("\(linker.table.ids[row]),C\(cluster)\n".utf8)
    }
    return text
  }
}
