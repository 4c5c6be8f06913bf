public import HTTP
public import Journal
public import Mission
public import Site
public import Wire

import Application
import Basics

/// Asks a site as a program does: with a token, in JSON, without a socket.
public struct TestProgram: Sendable {
  public let token: String
  private let site: WebSite

  public init(_ site: WebSite, token: String) { (self.site, self.token) = (site, token) }

  /// - Parameter target: below `/api/v1`.
  @discardableResult
  public func get(_ target: String, headers: KeyValuePairs<String, String> = [:]) -> Response {
    send("GET", target, headers.map { ($0.key, $0.value) }, [])
  }

  /// Sends a body of JSON under a key of its own, unless `key` names one.
  @discardableResult
  public func post(
    _ target: String, _ body: JSON = .object([JSON.Member]()), key: CommandID? = nil,
    headers: KeyValuePairs<String, String> = [:]
  ) -> Response {
    let id = key ?? site.newCommandID()
    return send(
      "POST", target,
      [("content-type", "application/json"), ("idempotency-key", id.printed)]
        + headers.map { ($0.key, $0.value) }, body.bytes)
  }

  public func send(
    _ method: String, _ target: String, _ headers: [(name: String, value: String)], _ body: [UInt8]
  ) -> Response {
    guard
      let request = Request(
        method: method, target: "/api/v1" + target,
        headers: headers + [("authorization", "Bearer \(token)")], body: body,
        address: "127.0.0.1")
    else { return Response(status: 400) }
    return site.answer(request)
  }
}

extension SiteTestHouse {
  /// A program that may ask in an account's name.
  ///
  /// - Parameter reach: all that the account may, when it is left out.
  public func program(
    as login: String, reach: TokenReach = .everything, days: Int = 30
  ) throws -> TestProgram {
    let account = hall.read { state, _ in state.account(login: login)?.id } ?? .console
    let (command, secret) = Command.token(
      named: "test", for: account, reach: reach, days: days, at: now)
    let events = try hall.record(
      command, as: account, id: site.newCommandID(), at: now
    ).events
    return TestProgram(site, token: secret.text(in: events) ?? "")
  }
}

extension TokenReach {
  public static let everything = TokenReach(
    fields: Fields(Policy.Field.allCases), actions: Actions(Policy.Action.allCases))
}

extension Response {
  /// The body as JSON; null when it is none.
  public var json: JSON { (try? JSON(body)) ?? .null }
}

extension JSON {
  /// A member of an object, else null.
  public subscript(_ key: String) -> JSON {
    if case .object(let members) = self {
      members.first { $0.key == key }?.value ?? .null
    } else {
      .null
    }
  }

  /// The values of a list.
  public var items: [JSON] { if case .array(let values) = self { values } else { [] } }

  public var text: String? { if case .string(let text) = self { text } else { nil } }

  public var whole: Int? { if case .number(let number) = self { number.integer } else { nil } }

  public var keys: [String] {
    if case .object(let members) = self { members.map(\.key) } else { [] }
  }
}
