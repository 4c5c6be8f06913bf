import Application
public import Basics
public import Mission
import Wire

extension MissionState {
  /// The example's places and roads, and some of its programmes.
  ///
  /// - Parameters:
  ///   - files: the example's data files.
  ///   - settings: what the mission has set, by programme.
  /// - Throws: what is wrong in a file.
  init(
    _ files: [(name: String, bytes: [UInt8])], programmes: [String], settings: String,
    on day: CivilDate
  ) throws {
    self.init()
    for event in try MissionDefinition(files: files).events(on: self, in: .invented(day)) {
      apply(event)
    }
    let settings = JSONNode(try JSON(Array(settings.utf8), .relaxed))
    for code in programmes {
      guard let file = files.first(where: { $0.name == "programmes/\(code).json5" }) else {
        continue
      }
      let node = JSONNode(try JSON(file.bytes, .relaxed))
      for version in try ProgrammeFile(node, settings: settings).versions() {
        try carryOut(.adopt(version), on: day)
      }
    }
  }

  /// Decides a command and lets it happen.
  public mutating func carryOut(_ command: Command, on day: CivilDate) throws(Refusal) {
    for event in try decide(command, in: .invented(day)) { apply(event) }
  }
}

extension Context {
  /// At six in the morning of a day.
  fileprivate static func invented(_ day: CivilDate) -> Context {
    Context(now: Instant(day, hour: 6), today: day, node: 0)
  }
}
