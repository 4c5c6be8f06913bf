import Foundation
import Wire

/// Everything a keyboard can do.
extension Chromium {
  /// Presses keys one after the other, wherever the focus is: letters, or `Key`.
  public func press(_ keys: String...) throws { try press(all: keys) }

  public func press(all keys: [String]) throws {
    try perform(keys.flatMap { [("keyDown", $0), ("keyUp", $0)] })
  }

  /// Holds one key and presses another.
  public func press(_ key: String, holding held: String) throws {
    try perform([("keyDown", held), ("keyDown", key), ("keyUp", key), ("keyUp", held)])
  }

  private func perform(_ steps: [(type: String, value: String)]) throws {
    let actions = steps.map { step -> JSON in
      .object(["type": .string(step.type), "value": .string(step.value)])
    }
    let keyboard: JSON = .object([
      "type": .string("key"), "id": .string("keyboard"), "actions": .array(actions),
    ])
    _ = try ask("POST", "/actions", .object(["actions": .array([keyboard])]))
  }

  /// Types letters, and presses Enter as a scanner does.
  public func enter(_ text: String) throws { try press(all: text.map { String($0) } + [Key.enter]) }

  /// Presses Tab until what a selector finds has the focus, as people do who use no mouse.
  ///
  /// - Throws: when no Tab leads there.
  public func tab(to selector: String) throws {
    for _ in 0..<300 {
      if try isFocused(selector) { return }
      try press(Key.tab)
    }
    throw DriverFault("no Tab leads to \(selector)")
  }

  /// Whether what has the focus is one that a selector finds.
  public func isFocused(_ selector: String) throws -> Bool {
    try JSONNode(
      try run("return !!document.activeElement?.matches(arguments[0])", .string(selector))
    ).bool()
  }

  /// Waits up to five seconds until what a selector finds says something, on this page or the next.
  public func wait(for text: String, in selector: String) throws {
    var said = ""
    for _ in 0..<100 {
      said = try self.text(selector)
      if said.contains(text) { return }
      Thread.sleep(forTimeInterval: 0.05)
    }
    throw DriverFault("\(selector) says \(said.prefix(200)), not \(text)")
  }
}

/// Keys without a letter (W3C WebDriver, 17.4.2).
public enum Key {
  public static let enter = "\u{E007}"
  public static let tab = "\u{E004}"
  public static let control = "\u{E009}"
  public static let down = "\u{E015}"
  public static let space = " "
}
