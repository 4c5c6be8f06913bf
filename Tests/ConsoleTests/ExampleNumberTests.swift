import Basics
import Foundation
import Testing

@Suite struct ExampleNumberTests {
  /// The parts of a text that look like printed identifiers.
  private static func numbers(in text: String) -> [String] {
    text.split { !($0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "-") }.map(String.init)
      .filter { word in
        let parts = word.split(separator: "-", omittingEmptySubsequences: false)
        return parts.count == 3 && parts[1].count == 6 && parts[1].allSatisfy(\.isNumber)
          && parts[2].count == 1
      }
  }

  @Test func `a number that the console shows as an example is one that it reads`() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Delivery/Console").standardizedFileURL.path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder)
    var seen = 0
    for file in files where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: folder + "/" + file, encoding: .utf8)
      for number in Self.numbers(in: text) {
        seen += 1
        #expect(PrintedID.parse(number) != nil, "\(file): \(number)")
      }
    }
    #expect(seen > 30)
  }
}
