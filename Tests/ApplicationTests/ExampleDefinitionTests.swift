import Application
import Basics
import Foundation
import Mission
import Testing
import Wire

@Suite struct ExampleDefinitionTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Examples/tajikistan").standardizedFileURL.path

  static func files() -> [(name: String, bytes: [UInt8])] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".json5") }.compactMap { name in
      FileManager.default.contents(atPath: folder + "/" + name).map { (name, [UInt8]($0)) }
    }
  }

  static let context = Context(
    now: Instant(CivilDate(year: 1997, month: 5, day: 1)!),
    today: CivilDate(year: 1997, month: 5, day: 1)!, node: 0)

  @Test func `the example sets a mission up, and again changes nothing`() throws {
    let definition = try MissionDefinition(files: Self.files())
    var state = MissionState()
    let events = try definition.events(on: state, in: Self.context)
    events.forEach { state.apply($0) }
    #expect(state.sites.count == 64)
    #expect(state.programmes.count == 8)
    #expect(try definition.events(on: state, in: Self.context).isEmpty)
  }

  @Test func `every event of the example survives its binary form`() throws {
    let definition = try MissionDefinition(files: Self.files())
    for event in try definition.events(on: MissionState(), in: Self.context) {
      let body = try #require(event.body)
      let again = try Event(
        kind: type(of: body).kind, revision: type(of: body).revision, record: body.canonicalBytes,
        personal: body.personal?.bytes)
      #expect(again == event)
    }
  }

  @Test func `says which file and where when a file is wrong`() throws {
    var files = Self.files()
    let index = try #require(files.firstIndex { $0.name == "sites.json5" })
    files[index].bytes = Array("{ sites: [{ code: 'A', kind: 'moon' }] }".utf8)
    let fault = #expect(throws: DefinitionFault.self) {
      try MissionDefinition(files: files).events(on: MissionState(), in: Self.context)
    }
    #expect(fault?.description.hasPrefix("sites.json5: sites[0].kind: moon is not one of") == true)
  }
}
