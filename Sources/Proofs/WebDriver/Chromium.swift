public import Wire

import Foundation

/// A headless Chromium, driven by the WebDriver protocol (W3C WebDriver, level 2).
public final class Chromium: Sendable {
  private let process: DriverProcess
  private let line: DriverLine
  private let session: String

  /// Whether this machine has a Chromium to drive.
  public static var isHere: Bool { DriverProcess.path != nil }

  /// - Parameter dark: pages are asked for in dark colours.
  public init(width: Int = 1_280, height: Int = 900, dark: Bool = false) throws {
    process = try DriverProcess()
    line = DriverLine(port: process.port)
    var arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
      "--window-size=\(width),\(height)",
    ]
    if dark { arguments.append("--blink-settings=preferredColorScheme=0") }
    let options: JSON = .object(["args": .array(arguments.map { .string($0) })])
    let wanted: JSON = .object([
      "capabilities": .object([
        "alwaysMatch": .object(["browserName": .string("chrome"), "goog:chromeOptions": options])
      ])
    ])
    session = try JSONNode(try line.ask("POST", "/session", wanted)).get("sessionId").string()
  }

  deinit { _ = try? line.ask("DELETE", "/session/\(session)") }

  private func ask(_ method: String, _ path: String, _ body: JSON? = nil) throws -> JSON {
    try line.ask(method, "/session/\(session)\(path)", body)
  }

  public func open(_ address: String) throws {
    _ = try ask("POST", "/url", .object(["url": .string(address)]))
  }

  public var address: String {
    get throws { try JSONNode(try ask("GET", "/url")).string() }
  }

  /// The identifier of the first element a selector finds; waits up to five seconds for it.
  private func find(_ selector: String) throws -> String {
    let query: JSON = .object(["using": .string("css selector"), "value": .string(selector)])
    for attempt in 0..<50 {
      do {
        let found = try JSONNode(try ask("POST", "/element", query)).members()
        if let id = try found.first?.node.string() { return id }
      } catch let fault as DriverFault where attempt < 49 {
        guard fault.description.contains("no such element") else { throw fault }
        Thread.sleep(forTimeInterval: 0.1)
      }
    }
    throw DriverFault("nothing on the page is \(selector)")
  }

  /// Asks something of the element a selector finds; finds it anew when the page went away between
  /// the two, as it does when a key has just sent a form.
  private func ask(
    _ method: String, of selector: String, _ what: String, _ body: JSON? = nil
  ) throws -> JSON {
    for attempt in 0..<50 {
      do {
        return try ask(method, "/element/\(try find(selector))/\(what)", body)
      } catch let fault as DriverFault where attempt < 49 {
        guard fault.description.contains("stale element") else { throw fault }
        Thread.sleep(forTimeInterval: 0.1)
      }
    }
    throw DriverFault("\(selector) never stood still")
  }

  public func text(_ selector: String) throws -> String {
    try JSONNode(try ask("GET", of: selector, "text")).string()
  }

  public func click(_ selector: String) throws {
    _ = try ask("POST", of: selector, "click", .object([:]))
  }

  public func type(_ text: String, into selector: String) throws {
    _ = try ask("POST", of: selector, "value", .object(["text": .string(text)]))
  }

  /// Presses keys one after the other, wherever the focus is: letters, or `Key`.
  public func press(_ keys: String...) throws {
    let actions = keys.flatMap { key -> [JSON] in
      ["keyDown", "keyUp"].map { .object(["type": .string($0), "value": .string(key)]) }
    }
    _ = try ask("POST", "/actions", Self.keyboard(actions))
  }

  /// Holds one key and presses another.
  public func press(_ key: String, holding held: String) throws {
    let steps = [("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)]
    _ = try ask(
      "POST", "/actions",
      Self.keyboard(steps.map { .object(["type": .string($0.0), "value": .string($0.1)]) }))
  }

  private static func keyboard(_ actions: [JSON]) -> JSON {
    .object([
      "actions": .array([
        .object([
          "type": .string("key"), "id": .string("keyboard"), "actions": .array(actions),
        ])
      ])
    ])
  }

  /// What a script of the test's own returns.
  public func run(_ script: String) throws -> JSON {
    try ask("POST", "/execute/sync", .object(["script": .string(script), "args": .array([])]))
  }

  /// The page as a PNG.
  public func picture() throws -> [UInt8] {
    let text = try JSONNode(try ask("GET", "/screenshot")).string()
    guard let data = Data(base64Encoded: text) else { throw DriverFault("no picture came") }
    return [UInt8](data)
  }
}

/// Keys without a letter (W3C WebDriver, 17.4.2).
public enum Key {
  public static let enter = "\u{E007}"
  public static let tab = "\u{E004}"
  public static let escape = "\u{E00C}"
  public static let control = "\u{E009}"
  public static let down = "\u{E015}"
}
