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

  func ask(_ method: String, _ path: String, _ body: JSON? = nil) throws -> JSON {
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
        let isGone = ["stale element", "does not belong to the document"]
          .contains { fault.description.contains($0) }
        guard isGone else { throw fault }
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

  /// What a script of the test's own returns.
  public func run(_ script: String, _ arguments: JSON...) throws -> JSON {
    try ask(
      "POST", "/execute/sync", .object(["script": .string(script), "args": .array(arguments)]))
  }

  /// What a script of the test's own hands to the function that is its first argument, later.
  public func runLater(_ script: String) throws -> JSON {
    try ask("POST", "/execute/async", .object(["script": .string(script), "args": .array([])]))
  }

  /// Runs a script in every page that is opened from now on, before its own.
  public func beginPages(with script: String) throws {
    try tool("Page.addScriptToEvaluateOnNewDocument", ["source": .string(script)])
  }

  /// Shows pages as a screen of this size would.
  public func resize(width: Int, height: Int) throws {
    try tool(
      "Emulation.setDeviceMetricsOverride",
      [
        "width": .integer(width), "height": .integer(height), "deviceScaleFactor": .integer(1),
        "mobile": .bool(false),
      ])
  }

  /// Chrome DevTools Protocol, as chromedriver passes it on.
  private func tool(_ name: String, _ values: KeyValuePairs<String, JSON>) throws {
    _ = try ask(
      "POST", "/goog/cdp/execute", .object(["cmd": .string(name), "params": .object(values)]))
  }

  /// Sets a cookie of the site that is open, for all its pages.
  public func setCookie(_ name: String, _ value: String) throws {
    let cookie: JSON = .object([
      "name": .string(name), "value": .string(value), "secure": .bool(true), "path": .string("/"),
      "httpOnly": .bool(true), "sameSite": .string("Strict"),
    ])
    _ = try ask("POST", "/cookie", .object(["cookie": cookie]))
  }

  /// The page as a PNG.
  public func picture() throws -> [UInt8] {
    let text = try JSONNode(try ask("GET", "/screenshot")).string()
    guard let data = Data(base64Encoded: text) else { throw DriverFault("no picture came") }
    return [UInt8](data)
  }
}
