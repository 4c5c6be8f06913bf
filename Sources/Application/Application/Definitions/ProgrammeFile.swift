import Basics
public import Mission
public import Wire

/// A programme as its data file tells it: the first version whole, later ones by what they change.
///
/// A value that no source gives is written `{ setting: "name" }`; the mission says what it is, in
/// the file's own `settings` or in `programme_settings` of `mission.json5`. Until then it is unset:
/// nothing is assumed in its place.
public struct ProgrammeFile: Sendable {
  private let base: JSONNode
  private let settings: [String: JSON]

  /// - Parameter settings: of the mission, by programme and name; they win over the file's own.
  public init(_ node: JSONNode, settings: JSONNode? = nil) throws(JSONFault) {
    base = node
    var known: [String: JSON] = [:]
    for (name, value) in try node.optional("settings")?.members() ?? [] {
      known[name] = value.value
    }
    let code = try node.get("code").code()
    for (name, value) in try settings?.optional(code)?.members() ?? [] {
      guard known[name] != nil else { throw value.fault("the programme has no such setting") }
      known[name] = value.value
    }
    self.settings = known
  }

  /// Every version, in the order they come into force.
  public func versions() throws(JSONFault) -> [Programme] {
    var tree = base.value
    var dated: [(from: CivilDate, node: JSONNode)] = [
      (try base.get("in_force_from").date(), base)
    ]
    for change in try base.optional("versions")?.array() ?? [] {
      let from = try change.get("in_force_from").date()
      guard from > dated[dated.count - 1].from else {
        throw change.fault("versions are written in the order they come into force")
      }
      tree = try changed(tree, by: change)
      dated.append((from, JSONNode(tree, path: change.path)))
    }
    var versions: [Programme] = []
    for (index, version) in dated.enumerated() {
      var unset: [String] = []
      let node = JSONNode(try resolved(version.node, &unset), path: version.node.path)
      let end = index + 1 < dated.count ? dated[index + 1].from : nil
      versions += try Programme.versions(node, from: version.from, before: end, unset: unset)
    }
    return versions
  }

  /// A version's keys stand in place of those before; steps are changed one by one, by code.
  private func changed(_ tree: JSON, by change: JSONNode) throws(JSONFault) -> JSON {
    guard case .object(var members) = tree, case .object(let changes) = change.value else {
      throw change.fault("an object is expected")
    }
    for member in changes where !["steps", "without_steps"].contains(member.key) {
      members.removeAll { $0.key == member.key }
      members.append(member)
    }
    var steps = try JSONNode(tree).get("steps").array().map(\.value)
    for gone in try change.optional("without_steps")?.array() ?? [] {
      let code = try gone.string()
      steps.removeAll { $0["code"] == .string(code) }
    }
    for step in try change.optional("steps")?.array() ?? [] {
      let code = JSON.string(try step.get("code").code())
      if let index = steps.firstIndex(where: { $0["code"] == code }) {
        guard case .object(var old) = steps[index], case .object(let new) = step.value else {
          continue
        }
        old.removeAll { key in new.contains { $0.key == key.key } }
        steps[index] = .object(old + new)
      } else {
        steps.append(step.value)
      }
    }
    members.removeAll { $0.key == "steps" }
    return .object(members + [.init("steps", .array(steps))])
  }

  /// The tree with every setting in place; one that is not set becomes `{ unset: "name" }`.
  private func resolved(_ node: JSONNode, _ unset: inout [String]) throws(JSONFault) -> JSON {
    switch node.value {
    case .object(let members):
      if members.count == 1, members[0].key == "setting", case .string(let name) = members[0].value
      {
        guard let value = settings[name] else {
          throw node.fault("there is no setting \(name)")
        }
        // A mission that says "none" has said something: the rule is without limit.
        if value == .string("none") { return .null }
        if value != .null { return value }
        if !unset.contains(name) { unset.append(name) }
        return .object([.init("unset", .string(name))])
      }
      var whole: [JSON.Member] = []
      for (key, value) in try node.members() where key != "versions" {
        whole.append(.init(key, try resolved(value, &unset)))
      }
      return .object(whole)
    case .array:
      var whole: [JSON] = []
      for value in try node.array() { whole.append(try resolved(value, &unset)) }
      return .array(whole)
    default: return node.value
    }
  }
}

extension JSON {
  fileprivate subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }
}

extension JSONNode {
  /// The name of the setting that would stand under `key` and is not set, or nil.
  func unsetName(_ key: String) throws(JSONFault) -> String? {
    guard let node = try optional(key), case .object = node.value else { return nil }
    return try node.optional("unset")?.string()
  }

  /// A whole number that may be missing, null or an unset setting.
  func setInteger(_ key: String, in range: ClosedRange<Int>) throws(JSONFault) -> Int? {
    try unsetName(key) == nil ? optionalInteger(key, in: range) : nil
  }
}
