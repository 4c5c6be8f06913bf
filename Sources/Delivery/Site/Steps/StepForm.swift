import Basics
import Mission

/// The two forms that record a step's outcome: a doctor's, and everybody else's.
public enum StepForm: String, CaseIterable, Sendable {
  case step, fitness

  enum Part: String { case code, person, outcome, on, until }

  var action: Policy.Action { self == .step ? .recordSteps : .recordFitness }

  /// A field's name, which is its identifier on the page.
  func field(_ part: Part) -> String { "\(rawValue)-\(part.rawValue)" }

  /// Whether a step is recorded here: as the command says whose work it is, of whichever case.
  func records(_ step: String, _ page: Page) -> Bool {
    Command.recordStep(CaseID(number: 1), nil, step: step, .granted, on: page.today, until: nil)
      .action(by: page.visitor.account) == action
  }
}
