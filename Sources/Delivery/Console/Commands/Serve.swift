import Basics
import Mission
import Wiring

/// Opens the mission to browsers.
struct Serve: ConsoleCommand {
  static let name = "serve"
  static let summary = "open the mission to browsers, until Ctrl-C"
  static let usage = """
    safar serve [--port N] [--address A] [--exercise MOMENT]
    safar serve --openapi

      --port N            default 8080; 0 takes any that is free
      --address A         whom it listens to: 127.0.0.1 is this machine alone (default)
      --exercise MOMENT   the mission's clock begins there: 1997-11-21T08:00
      --openapi           print what programs may ask for (OpenAPI 3.1), and serve nothing

    Accounts are made with `safar accounts`, tokens for programs with `safar tokens`. A browser
    keeps a session only over https, or on this machine: for others put a proxy with a certificate
    before it.
    """

  static let switches: Set<String> = ["openapi"]

  private let isDescription: Bool
  private let serving: Serving

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isDescription = arguments.has("openapi")
    var serving = Serving()
    serving.address = arguments.option("address") ?? serving.address
    serving.port = try arguments.option("port", as: UInt16.self, like: "8080") ?? serving.port
    serving.exerciseFrom = try arguments.option(
      "exercise", as: LocalMoment.self, like: "1997-11-21T08:00")
    self.serving = serving
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let site = surroundings.service.site
    if isDescription { return .said(site.description) }
    return try site.serve(surroundings.open(), as: serving, in: surroundings)
  }
}
