import Application
import Basics
import Foundation
import Journal
import Mission
import Site
import Wiring

/// Serves a mission to browsers until somebody stops it.
struct Serving {
  let surroundings: Surroundings
  var address = "127.0.0.1"
  var port: UInt16 = 8080
  /// The mission's clock begins there, for an exercise; nil: it is the machine's.
  var exerciseFrom: LocalMoment?
  /// False only for a demonstration with synthetic people.
  var asksForSecondFactor = true

  /// - Parameter mission: the server's alone from now on.
  func serve(_ mission: SafarMission) throws -> Output {
    let (folder, service) = (surroundings.folder, surroundings.service)
    let name = mission.state.name
    let clock =
      exerciseFrom.map { start in
        SiteClock(
          surroundings.now, exerciseFrom: start.instant(offset: mission.state.utcOffset))
      } ?? SiteClock(surroundings.now)
    let hall = SafarHall(mission)
    let site = WebSite(
      hall, gate: try Gate(asksForSecondFactor: asksForSecondFactor), clock: clock,
      random: surroundings.random, engines: Self.engines, custody: folder.custody,
      complain: service.complain)
    let server = try SiteServer(site, address: address, port: port)
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
      "\(name) is open at http://\(address):\(server.port)/\nPress Ctrl-C to stop.\n")
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
