import Basics
import Foundation
import Site
import SiteTestHouse

/// Serves the tests' own mission, all synthetic, until its input ends: `open-house LOGIN` prints
/// the address and a token of that account, and whoever tries the API goes on from there. The
/// account `everybody` has every role but the administrator's.
@main
struct OpenHouse {
  static func main() throws {
    let login = CommandLine.arguments.dropFirst().first ?? "movement-officer"
    let house = try SiteTestHouse.livedIn()
    try house.openEverybody()
    let server = try SiteServer(house.site, address: "127.0.0.1", port: 0)
    defer { server.stop() }
    let token = try house.program(as: login).token
    // A minute each second: enough for whoever asks as fast as it can not to be told to wait.
    Thread.detachNewThread {
      while true {
        Thread.sleep(forTimeInterval: 1)
        house.pass(minutes: 1)
        try? server.tick()
      }
    }
    try FileHandle.standardOutput.write(
      contentsOf: Data("http://127.0.0.1:\(server.port) \(token)\n".utf8))
    while readLine() != nil {}
  }
}
