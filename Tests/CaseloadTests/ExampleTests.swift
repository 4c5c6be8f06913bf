import Foundation
import Testing

@testable import Caseload

/// The people of the example go to the places of the example.
@Suite struct ExampleTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples/tajikistan")

  private func text(_ file: String) throws -> String {
    try String(contentsOf: Self.folder.appending(path: file), encoding: .utf8)
  }

  @Test func `districts and camps have the codes and names of the example's sites`() throws {
    let sites = try text("sites.json5")
    for district in HomeDistrict.allCases {
      #expect(sites.contains("code: \"\(district.rawValue)\", kind: \"district\""))
      let name = district.name
      #expect(sites.contains("latin: \"\(name.latin)\", tajik: \"\(name.tajik)\""))
      #expect(sites.contains("russian: \"\(name.russian)\", dari: \"\(name.persian)\""))
    }
    for camp in Camp.allCases {
      #expect(sites.contains("code: \"\(camp.rawValue)\", kind: \"camp\""))
    }
  }

  @Test func `a corridor leads from every camp to every home of its people`() throws {
    let corridors = try text("corridors.json5").components(separatedBy: "    {\n      code: ")
    for camp in Camp.allCases {
      let own = corridors.filter { $0.contains("origin: \"\(camp.rawValue)\"") }
      for (home, _) in camp.homes {
        let served = own.contains { corridor in
          corridor.split(separator: "\n").contains {
            $0.contains("destinations:") && $0.contains("\"\(home.rawValue)\"")
          }
        }
        #expect(served, "\(camp) to \(home)")
      }
    }
  }

  @Test func `camps are named on lists as in the example`() throws {
    let sites = try text("sites.json5")
    for list in Caseload.season(seed: 2, people: 400).lists() {
      guard let camp = list.kinds.firstIndex(of: .camp) else { continue }
      for row in list.rows where !row[camp].isEmpty && !row[camp].hasPrefix("#") {
        #expect(sites.contains("\"\(row[camp])\""))
      }
    }
  }

  @Test func `the page about the lists says what is in them`() throws {
    let page = try text("lists.md")
    let lists = Caseload.season(seed: 2, people: 2_000).lists()
    for list in lists {
      #expect(page.contains("| `\(list.name)` |"))
      for header in list.columns { #expect(page.contains("| \(header) |")) }
    }
    for column in ListColumn.allCases { #expect(page.contains("| `\(column.tag)` |")) }
    for refused in Caseload.refusedLists() {
      #expect(page.contains("| `\(refused.list.name)` | \(refused.reason) |"))
    }
  }
}
