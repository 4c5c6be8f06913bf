import Foundation

/// A chromedriver of its own, ended with it.
final class DriverProcess: Sendable {
  private let process = Process()
  let port: UInt16

  /// Whether this machine has what it takes.
  static var path: String? {
    ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"]
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  init() throws {
    guard let path = Self.path else { throw DriverFault("chromedriver is not installed") }
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = ["--port=0"]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    // "ChromeDriver was started successfully on port 40593."
    var said = ""
    while true {
      let piece = output.fileHandleForReading.availableData
      if piece.isEmpty { throw DriverFault("chromedriver ended: \(said)") }
      said += String(decoding: piece, as: UTF8.self)
      if let mark = said.ranges(of: "successfully on port ").first,
        said[mark.upperBound...].contains(".")
      {
        let digits = said[mark.upperBound...].prefix(while: \.isNumber)
        guard let port = UInt16(digits) else { throw DriverFault("no port in: \(said)") }
        self.port = port
        return
      }
    }
  }

  // A child of this process has its signals blocked, all but one.
  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}

/// Why a browser did not do as asked.
public struct DriverFault: Error, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}
