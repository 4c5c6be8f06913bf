/// Calls the house does not make, and what it does instead.
struct BannedCall {
  let text: String
  /// Floors on which the call is banned; nil: everywhere under `Sources`.
  let floors: Set<String>?
  let instead: String
  /// The call is fine when this stands on the same line after it.
  var unless: String?
  /// Only where no dot and no name stands before it: a free function.
  var isFree = false

  private static let belowApplication: Set<String> = ["Doors", "Ground", "Engine", "Adapters"]
  private static let pure: Set<String> = ["Ground", "Engine"]
  private static let belowDelivery = belowApplication.union(["Application", "Proofs"])

  private static let formatter = "CivilDate, Instant and Measure print and read themselves"
  private static let scanner = "Walk the UTF-8 bytes by hand: a pattern backtracks without limit"
  private static let argument =
    "Take it as an argument: clock, ids and randomness are given by the caller"

  static let all: [BannedCall] = [
    BannedCall(text: "DateFormatter", floors: nil, instead: formatter),
    BannedCall(text: "ISO8601DateFormatter", floors: nil, instead: formatter),
    BannedCall(text: "NumberFormatter", floors: nil, instead: formatter),
    BannedCall(text: "String(format:", floors: nil, instead: "Interpolate, or pad by hand"),
    BannedCall(text: "Regex", floors: nil, instead: scanner),
    BannedCall(text: "NSRegularExpression", floors: nil, instead: scanner),
    BannedCall(text: "#/", floors: nil, instead: scanner),
    BannedCall(text: "Date()", floors: belowApplication, instead: argument),
    BannedCall(text: "Date.now", floors: belowApplication, instead: argument),
    BannedCall(text: "UUID()", floors: belowApplication, instead: argument),
    BannedCall(text: "SystemRandomNumberGenerator", floors: belowApplication, instead: argument),
    BannedCall(text: ".random(in:", floors: belowApplication, instead: argument, unless: "using:"),
    BannedCall(text: "Bool.random()", floors: belowApplication, instead: argument),
    BannedCall(text: ".randomElement()", floors: belowApplication, instead: argument),
    BannedCall(text: ".shuffled()", floors: belowApplication, instead: argument),
    BannedCall(text: ".shuffle()", floors: belowApplication, instead: argument),
    BannedCall(text: "ContinuousClock", floors: pure, instead: argument),
    BannedCall(text: "SuspendingClock", floors: pure, instead: argument),
    BannedCall(text: "clock_gettime", floors: pure, instead: argument),
    BannedCall(
      text: "getenv", floors: belowDelivery,
      instead: "Read configuration in Sources/Delivery and pass it on"),
    BannedCall(
      text: "ProcessInfo", floors: belowDelivery,
      instead: "Read configuration in Sources/Delivery and pass it on"),
    BannedCall(
      text: "print(", floors: belowDelivery,
      instead: "Return a value; the console prints it", isFree: true),
    BannedCall(
      text: "debugPrint(", floors: belowDelivery,
      instead: "Return a value; the console prints it", isFree: true),
    BannedCall(text: "try!", floors: nil, instead: "Throw, or make the failure impossible"),
    BannedCall(text: "fatalError()", floors: nil, instead: "Say what can never happen"),
    BannedCall(
      text: "fatalError(\"TO" + "DO", floors: nil, instead: "Write it now, or leave it out"),
  ]

  static func findings(_ file: Tree.File, _ text: SwiftText) -> [Finding] {
    guard file.isSwift, let floor = file.floor else { return [] }
    return all.filter { $0.floors?.contains(floor) ?? true }.flatMap { call in
      let bytes = call.text.contains("\"") ? text.codeAndStrings : text.code
      return text.places(of: call.text, in: bytes).filter { call.isBanned(at: $0, in: bytes) }.map {
        Finding(
          path: file.path, line: text.line(of: $0), what: "\(call.text) is not used here",
          instead: call.instead)
      }
    } + slashPatterns(file, text)
  }

  private func isBanned(at start: Int, in bytes: [UInt8]) -> Bool {
    if isFree {
      let before = bytes[..<start].suffix(8)
      if before.last == UInt8(ascii: ".") || before.last == UInt8(ascii: "`") { return false }
      if String(decoding: before, as: UTF8.self).hasSuffix("func ") { return false }
    }
    guard let unless else { return true }
    let rest = bytes[start...].prefix { $0 != UInt8(ascii: "\n") }
    return !String(decoding: rest, as: UTF8.self).contains(unless)
  }

  /// `/…/` literals: a slash where a value begins, and another behind it on the line.
  private static func slashPatterns(_ file: Tree.File, _ text: SwiftText) -> [Finding] {
    var findings: [Finding] = []
    let code = text.code
    for index in code.indices where code[index] == UInt8(ascii: "/") {
      let before = code[..<index].last { $0 != UInt8(ascii: " ") }
      let after = index + 1 < code.count ? code[index + 1] : UInt8(ascii: " ")
      let rest = code[(index + 1)...].prefix { $0 != UInt8(ascii: "\n") }
      guard let before, "(,=:[{".utf8.contains(before), !" =),\n".utf8.contains(after),
        rest.contains(UInt8(ascii: "/"))
      else { continue }
      findings.append(
        Finding(
          path: file.path, line: text.line(of: index), what: "A pattern literal is not used here",
          instead: scanner))
    }
    return findings
  }
}
