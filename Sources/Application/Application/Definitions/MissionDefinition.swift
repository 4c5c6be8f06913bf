public import Basics
import Mission
public import Wire

/// The data files a mission is set up from: its places, roads, fleet and programmes.
///
/// The form is described beside the example, in `Examples/tajikistan/README.md`.
public struct MissionDefinition: Sendable {
  let mission: JSONNode
  let sites: JSONNode
  let corridors: JSONNode
  let fleet: JSONNode
  let programmes: [JSONNode]
  let calendars: [JSONNode]
  let courses: [JSONNode]
  let boundaries: [Boundary]

  /// Reads the files.
  ///
  /// - Parameter files: each file's name and bytes: `mission.json5`, `sites.json5`,
  ///   `corridors.json5`, `fleet.json5`, and any number of `programmes/*.json5`,
  ///   `calendars/*.json5`, `courses/*.json5` and `boundaries/*.geojson`.
  public init(files: [(name: String, bytes: [UInt8])]) throws(DefinitionFault) {
    func read(_ name: String) throws(DefinitionFault) -> JSONNode {
      guard let file = files.first(where: { $0.name == name }) else {
        throw DefinitionFault(file: name, what: "the file is missing")
      }
      return try Self.node(file)
    }
    mission = try read("mission.json5")
    sites = try read("sites.json5")
    corridors = try read("corridors.json5")
    fleet = try read("fleet.json5")
    func all(_ folder: String) throws(DefinitionFault) -> [JSONNode] {
      var nodes: [JSONNode] = []
      for file in files.sorted(by: { $0.name < $1.name }) where file.name.hasPrefix(folder) {
        nodes.append(try Self.node(file))
      }
      return nodes
    }
    programmes = try all("programmes/")
    calendars = try all("calendars/")
    courses = try all("courses/")
    boundaries = try files.filter { $0.name.hasPrefix("boundaries/") }
      .sorted { $0.name < $1.name }.map { file throws(DefinitionFault) in
        try Boundary(geoJSON: file.bytes, file: file.name)
      }
  }

  private static func node(
    _ file: (name: String, bytes: [UInt8])
  ) throws(DefinitionFault) -> JSONNode {
    do { return JSONNode(try JSON(file.bytes, .relaxed)) } catch {
      throw DefinitionFault(file: file.name, what: error.description)
    }
  }

  /// The programme and the days that the mission's planner works on.
  public func season() throws(JSONFault) -> (programme: String, span: DateSpan) {
    let season = try mission.get("season")
    let from = try season.get("from").date()
    guard let span = DateSpan(from, try season.get("until").date()) else {
      throw season.fault("until is before from")
    }
    return (try season.get("programme").string(), span)
  }
}

/// A data file that cannot be used: which, where in it, and why.
public struct DefinitionFault: Error, Equatable, Sendable, CustomStringConvertible {
  public let file: String
  public let what: String

  public init(file: String, what: String) { (self.file, self.what) = (file, what) }

  public var description: String { "\(file): \(what). Nothing was taken in." }
}

extension JSONNode {
  func date() throws(JSONFault) -> CivilDate {
    guard let date = CivilDate(try string()) else {
      throw fault("a day like \"1997-07-18\" is expected")
    }
    return date
  }

  func optionalInteger(_ key: String, in range: ClosedRange<Int>) throws(JSONFault) -> Int? {
    try optional(key)?.integer(in: range)
  }

  func code() throws(JSONFault) -> String {
    let text = try string()
    guard text.isCode else {
      throw fault("a code of 1 to 32 letters, digits, - or _ is expected")
    }
    return text
  }

  /// One of the words of a closed list.
  func choice<T>(_ words: [String: T]) throws(JSONFault) -> T {
    let text = try string()
    guard let value = words[text] else {
      throw fault("\(text) is not one of \(words.keys.sorted().joined(separator: ", "))")
    }
    return value
  }
}
