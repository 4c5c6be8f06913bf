import Planning
import Wire
import Wiring

/// Judges a convoy plan from a file.
struct CheckConvoys: ConsoleCommand {
  static let name = "check"
  static let summary = "judge a convoy plan: every rule, and the three objectives"
  static let usage = """
    safar check convoys INSTANCE PLAN

    Prints the judge's report as JSON. Exit status 1 when any rule is broken.
    """

  let instance: String
  let plan: String

  init(parsing arguments: inout Arguments) throws(UsageError) {
    guard try arguments.word("What to check") == "convoys" else {
      throw UsageError("Only convoys can be checked.")
    }
    instance = try arguments.word("The instance")
    plan = try arguments.word("The plan")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let (report, isValid) = try ConvoyFiles.check(
      try PlainFiles.read(instance), try PlainFiles.read(plan))
    return Output(notes: [String(decoding: report, as: UTF8.self)], isRefusal: !isValid)
  }
}
