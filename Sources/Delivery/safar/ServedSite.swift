import Application
import Basics
import Console
import Foundation
import Journal
import Mission
import Site
import Wiring

/// Serves a mission to browsers until somebody stops it.
struct ServedSite: Servable {
  var description: String { String(decoding: OpenAPI.bytes, as: UTF8.self) }

  func serve(
    _ mission: SafarMission, as serving: Serving, in surroundings: Surroundings
  ) throws -> Output {
    let (folder, service) = (surroundings.folder, surroundings.service)
    let name = mission.state.name
    let clock =
      serving.exerciseStart(in: mission).map { SiteClock(surroundings.now, exerciseFrom: $0) }
      ?? SiteClock(surroundings.now)
    let hall = SafarHall(mission)
    let site = WebSite(
      hall, gate: try Gate(asksForSecondFactor: serving.asksForSecondFactor), clock: clock,
      random: surroundings.random, engines: Self.engines, custody: folder.custody,
      complain: service.complain)
    let server = try SiteServer(site, address: serving.address, port: serving.port)
    let pulse = Pulse(
      every: 1,
      beat: { count in
        do {
          try server.tick()
          // A signature a minute bounds what somebody at the disk could cut off unseen.
          if count % 60 == 0 { try hall.write { _ = try folder.witness($0) } }
        } catch {
          service.complain("Reads of people could not be written down: \(error)")
        }
      })
    service.say(
      "\(name) is open at http://\(serving.address):\(server.port)/\nPress Ctrl-C to stop.\n")
    service.untilStopped()
    site.stopPlanning()
    pulse.stop()
    server.stop()
    try server.tick()
    try hall.write { try folder.settle($0) }
    return .said("Stopped. Nothing is half done.")
  }

  /// A core is left for those who wait for pages.
  private static let engines: SafarPlanner.Engines = { seconds, seed, report, isWanted in
    .byClock(
      seconds: seconds, seed: seed,
      threads: max(1, ProcessInfo.processInfo.activeProcessorCount - 1), report: report,
      isWanted: isWanted)
  }
}
