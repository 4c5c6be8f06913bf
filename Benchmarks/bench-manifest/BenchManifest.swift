import Basics
import Documents
import DocumentsPDF
import Foundation
import QRCodes

/// The manifest of 500 people as PDF, beside WeasyPrint on the same table in the same run.
@main struct BenchManifest {
  static let people = 500
  static let promise = Duration.seconds(1)

  static func main() throws {
    let input = Invented.manifest(people: people)
    let clock = ContinuousClock()
    // The first document also opens the fonts; each promise is about a process that just started.
    var pages: [UInt8] = []
    let first = try clock.measure { pages = try input.document.pdf() }
    let next = try clock.measure { pages = try input.document.pdf() }
    print("bench-manifest: \(people) people, 4 scripts, \(pages.count / 1_024) KiB of PDF")
    print("  Safar, first document   \(first)")
    print("  Safar, next document    \(next)")
    var isKept = first < promise
    if let peer = try WeasyPrint.seconds(for: input) {
      let own = Double(first.components.attoseconds) / 1e18 + Double(first.components.seconds)
      let ratio = peer / own
      print("  WeasyPrint, same table  \(peer) seconds; Safar is \(Int(ratio)) times as fast")
      isKept = isKept && ratio >= 10
    } else {
      print("  WeasyPrint: skipped; name a Python that has it in SAFAR_PYTHON")
    }
    print("  promise: under 1 second and 10 times as fast: \(isKept ? "kept" : "BROKEN")")
    if !isKept { exit(1) }
  }
}
