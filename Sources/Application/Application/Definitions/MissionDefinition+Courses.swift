import Basics
import Mission
import Wire

extension Course {
  /// A course of a data file `courses/*.json5`.
  init(_ node: JSONNode) throws(JSONFault) {
    let youngest = try node.optionalInteger("min_age", in: 0...120) ?? 0
    self.init(
      code: try node.get("code").code(), names: try PlaceNames(try node.get("names")),
      days: Days(try node.get("days").integer(in: 1...30)),
      classSize: Persons(try node.get("class_size").integer(in: 1...200)),
      ages: youngest...(try node.optionalInteger("max_age", in: youngest...150) ?? 150),
      modules: try node.list("modules") { module throws(JSONFault) in
        Course.Module(
          code: try module.get("code").code(), names: try PlaceNames(try module.get("names")),
          length: Minutes(try module.get("minutes").integer(in: 5...600)),
          isRequired: try module.optional("required")?.bool() ?? true)
      })
  }
}
