import SiteTestHouse
@testable import Site
import Wire

/// Holds values against the schemas of the description: as much of JSON Schema as it uses.
struct TestSchema {
  let document: JSON

  init(_ document: JSON = OpenAPI.document) { self.document = document }

  /// What is wrong with a value; empty when it fits.
  func faults(_ value: JSON, _ schema: JSON, at path: String = "$") -> [String] {
    if let target = schema["$ref"].text {
      return faults(value, resolve(target), at: path)
    }
    switch (schema["type"].text, value) {
    case ("object", .object(let members)): return faults(members, schema, path)
    case ("array", .array(let values)):
      return values.enumerated().flatMap { index, value in
        faults(value, schema["items"], at: "\(path)[\(index)]")
      }
    case ("string", .string(let text)):
      let words = schema["enum"].items.compactMap(\.text)
      return words.isEmpty || words.contains(text) ? [] : ["\(path) is \(text)"]
    case ("integer", .number), ("boolean", .bool): return []
    default: return ["\(path) is not \(schema["type"].text ?? "described")"]
    }
  }

  private func faults(_ members: [JSON.Member], _ schema: JSON, _ path: String) -> [String] {
    let known = schema["properties"]
    let missing = schema["required"].items.compactMap(\.text).filter { name in
      !members.contains { $0.key == name }
    }
    return missing.map { "\(path).\($0) is missing" }
      + members.flatMap { member in
        if known.keys.contains(member.key) {
          return faults(member.value, known[member.key], at: "\(path).\(member.key)")
        }
        let others = schema["additionalProperties"]
        return others == .bool(false)
          ? ["\(path).\(member.key) is not described"]
          : faults(member.value, others, at: "\(path).\(member.key)")
      }
  }

  private func resolve(_ target: String) -> JSON {
    target.split(separator: "/").dropFirst().reduce(document) { $0[String($1)] }
  }

  /// The schema of an answer, by address, method and status.
  func answer(_ pattern: String, _ method: String, _ status: Int) -> JSON {
    var answer = document["paths"][pattern][method]["responses"][String(status)]
    if let target = answer["$ref"].text { answer = resolve(target) }
    let content = answer["content"]
    return content["application/json"]["schema"] == .null
      ? content["application/problem+json"]["schema"] : content["application/json"]["schema"]
  }
}
