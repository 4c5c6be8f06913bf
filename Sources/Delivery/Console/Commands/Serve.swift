import Application
import Basics
import Mission
import Site
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
  let serving: (address: String, port: UInt16, exercise: LocalMoment?)

  init(parsing arguments: inout Arguments) throws(UsageError) {
    isDescription = arguments.has("openapi")
    serving = (
      arguments.option("address") ?? "127.0.0.1",
      try arguments.option("port", as: UInt16.self, like: "8080") ?? 8080,
      try arguments.option("exercise", as: LocalMoment.self, like: "1997-11-21T08:00")
    )
  }

  func run(in surroundings: Surroundings) throws -> Output {
    if isDescription { return .said(String(decoding: OpenAPI.bytes, as: UTF8.self)) }
    let mission = try surroundings.open()
    return try Serving(
      surroundings: surroundings, address: serving.address, port: serving.port,
      exerciseFrom: serving.exercise
    ).serve(mission)
  }
}
