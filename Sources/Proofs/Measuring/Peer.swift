import Foundation

/// Another program, asked in a process of its own: a peer to be measured beside, or a second judge.
public struct Peer: Sendable {
  private let program: String
  private let first: [String]

  /// - Parameters:
  ///   - program: its path.
  ///   - first: what it is told before everything else.
  public init(_ program: String, _ first: [String] = []) {
    (self.program, self.first) = (program, first)
  }

  /// `python3`, wherever the machine has it.
  public static let python = Peer("/usr/bin/env", ["python3"])

  /// The Python that SAFAR_PYTHON names, which has the libraries of the peers; nil when none is
  /// named.
  public static func chosenPython(in environment: [String: String]) -> Peer? {
    environment["SAFAR_PYTHON"].map { Peer($0) }
  }

  /// What it prints, and the status it ends with.
  ///
  /// - Parameter isQuiet: its complaints are dropped; else they stand among ours.
  /// - Throws: when there is no such program.
  public func ask(
    _ arguments: [String], isQuiet: Bool = false
  ) throws -> (said: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = first + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    if isQuiet { process.standardError = FileHandle.nullDevice }
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (said, process.terminationStatus)
  }

  /// The seconds that a script of a few lines says it took; nil when it says something else.
  public func seconds(_ script: String, _ arguments: [String]) throws -> Double? {
    Double(try ask(["-c", script] + arguments, isQuiet: true).said.filter { !$0.isWhitespace })
  }

  /// The last line that a script beside a bench's own file prints, for a cell of its table.
  ///
  /// - Parameter file: leave it out.
  public func lastLine(
    of script: String, _ arguments: [String], beside file: String = #filePath
  ) -> String {
    let path = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent(script).path
    guard let answer = try? ask([path] + arguments) else { return "not run" }
    return answer.said.split(separator: "\n").last.map(String.init) ?? "failed"
  }
}
