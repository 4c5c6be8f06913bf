import Application
import Mission
import Wiring

/// What the mission's maps are drawn over.
struct Boundaries: ConsoleCommand {
  static let name = "boundaries"
  static let summary = "what maps are drawn over: list, draw from GeoJSON, take off"
  static let usage = """
    safar boundaries
    safar boundaries draw FILE [--source TEXT]
    safar boundaries remove NAME

      FILE        GeoJSON (RFC 7946): borders of countries or districts, coasts. districts.geojson
                  is the boundary `districts`, and takes the place of an earlier one
      --source    who drew it, for the line below the map; else the file's member `source`
    """

  private enum Task {
    case list
    case draw(String)
    case remove(String)
  }

  private let task: Task
  private let source: String?

  init(parsing arguments: inout Arguments) throws(UsageError) {
    source = arguments.option("source")
    let words = arguments.remainingWords()
    switch (words.first, words.count) {
    case (nil, _), ("list", 1): task = .list
    case ("draw", 2): task = .draw(words[1])
    case ("remove", 2): task = .remove(words[1])
    default: throw UsageError("`boundaries` is followed by nothing, `draw FILE` or `remove NAME`.")
    }
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let desk = try Desk(surroundings)
    switch task {
    case .list:
      return Output(
        columns: [.text("boundary"), .number("lines"), .number("points"), .text("source")],
        rows: desk.state.boundaries.map {
          [$0.name, String($0.lines.count), String($0.pointCount), $0.source]
        })
    case .draw(let path):
      var boundary = try Boundary(geoJSON: try PlainFiles.read(path), file: path)
      if let source { boundary.source = source }
      try desk.carryOut(.draw(boundary))
      return .said(
        "Maps are drawn over \(boundary.name): \(boundary.lines.count) lines of "
          + "\(boundary.pointCount) points.")
    case .remove(let name):
      guard desk.state.boundaries.contains(where: { $0.name == name }) else {
        throw UsageError("There is no boundary \(name); `safar boundaries` lists them.")
      }
      try desk.carryOut(.draw(Boundary(name: name, source: "", lines: [])))
      return .said("Maps are drawn without \(name).")
    }
  }
}
