import Planning
import Wire
import Wiring

/// Judges a plan from a file.
struct Check: ConsoleCommand {
  static let name = "check"
  static let summary = "judge a plan of convoys, flights or classes: every rule, and the objectives"
  static let usage = """
    safar check convoys|flights|classes INSTANCE PLAN

    Prints the judge's report as JSON. Exit status 1 when any rule is broken.
    """

  private enum Subject: String { case convoys, flights, classes }

  private let subject: Subject
  private let instance: String
  private let plan: String

  init(parsing arguments: inout Arguments) throws(UsageError) {
    guard let subject = Subject(rawValue: try arguments.word("What to check")) else {
      throw UsageError("Convoys, flights and classes can be checked.")
    }
    self.subject = subject
    instance = try arguments.word("The instance")
    plan = try arguments.word("The plan")
  }

  func run(in surroundings: Surroundings) throws -> Output {
    let (instance, plan) = (try PlainFiles.read(instance), try PlainFiles.read(plan))
    let (report, isValid) =
      switch subject {
      case .convoys: try ConvoyFiles.check(instance, plan)
      case .flights: try FlightInstance(instance).check(plan)
      case .classes: try ClassInstance(instance).check(plan)
      }
    return Output(notes: [String(decoding: report, as: UTF8.self)], isRefusal: !isValid)
  }
}
