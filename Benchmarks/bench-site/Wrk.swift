import Foundation
import Measuring

/// Asks a server as fast as it answers: wrk, as Debian packages it.
struct Wrk {
  struct Answers {
    /// A second.
    let rate: Double
    /// Milliseconds.
    let median: Double
    let p95: Double
    let p99: Double
    /// Answers that were none, or an error.
    let faults: Int
  }

  let address: String
  let cookie: String

  /// Asks for these pages, one after the other, again and again.
  ///
  /// - Parameter bodies: what is sent to the first of the paths, in turn; empty: nothing, by GET.
  func ask(
    _ paths: [String], bodies: [String] = [], connections: Int, seconds: Int
  ) throws -> Answers? {
    let folder = FileManager.default.temporaryDirectory
    let script = folder.appending(path: "bench-site-\(UUID().uuidString).lua")
    let list = folder.appending(path: "bench-site-\(UUID().uuidString).txt")
    defer { for file in [script, list] { try? FileManager.default.removeItem(at: file) } }
    let lines = bodies.isEmpty ? paths : bodies
    try Data(lines.joined(separator: "\n").utf8).write(to: list)
    try Data(Self.script(list.path, bodies.isEmpty ? nil : paths[0], cookie).utf8)
      .write(to: script)
    let said = try Peer("/usr/bin/env", ["wrk"]).ask([
      "-t\(min(2, connections))", "-c\(connections)", "-d\(seconds)s", "-s", script.path, address,
    ]).said
    let numbers =
      said.split(separator: "\n").last { $0.hasPrefix("MEASURED") }?
      .split(separator: " ").dropFirst().compactMap { Double($0) } ?? []
    guard numbers.count == 5 else { return nil }
    return Answers(
      rate: numbers[0], median: numbers[1], p95: numbers[2], p99: numbers[3],
      faults: Int(numbers[4]))
  }

  /// Written to wrk's own hooks (github.com/wg/wrk, SCRIPTING).
  private static func script(_ list: String, _ target: String?, _ cookie: String) -> String {
    """
    local lines, at = {}, math.random(1, 1000)
    for line in io.lines("\(list)") do lines[#lines + 1] = line end
    wrk.headers["Cookie"] = "\(cookie)"
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
    wrk.headers["Sec-Fetch-Site"] = "same-origin"
    function request()
      at = at + 1
      local line = lines[at % #lines + 1]
      \(target.map { "return wrk.format(\"POST\", \"\($0)\", nil, line)" }
        ?? "return wrk.format(\"GET\", line)")
    end
    function done(summary, latency)
      local wrong = summary.errors
      io.write(string.format("MEASURED %f %f %f %f %d\\n",
        summary.requests / summary.duration * 1e6, latency:percentile(50) / 1000,
        latency:percentile(95) / 1000, latency:percentile(99) / 1000,
        wrong.connect + wrong.read + wrong.write + wrong.status + wrong.timeout))
    end
    """
  }
}
