import Mission

/// Outcomes of steps for many people at once: a doctor's steps, and everybody else's.
public enum StepsRoute: RouteFamily {
  case show(StepForm)
  /// With lines of the families ticked on the list.
  case begin(StepForm)
  /// Reads what was pasted, line by line; nothing is recorded yet.
  case check(StepForm)
  case record(StepForm)
  /// How many were recorded just now.
  case recorded(StepForm, Int)

  static let rows: [RouteRow] = StepForm.allCases.flatMap { form -> [RouteRow] in
    let path = form.sheetPath
    let right = Right.does(form.action)
    return [
      .get(path, right) { _ in .steps(.show(form)) },
      .post("\(path)/begin", right) { _ in .steps(.begin(form)) },
      .post(path, right) { _ in .steps(.check(form)) },
      .post("\(path)/record", right) { _ in .steps(.record(form)) }
        .takes(all: StepSheetFields.taken),
      .get("\(path)/recorded/{count}", right) { pieces throws(SiteFault) in
        .steps(.recorded(form, try pieces.next()))
      },
    ]
  }

  public var path: String {
    switch self {
    case .show(let form), .check(let form): form.sheetPath
    case .begin(let form): "\(form.sheetPath)/begin"
    case .record(let form): "\(form.sheetPath)/record"
    case .recorded(let form, let count): "\(form.sheetPath)/recorded/\(count)"
    }
  }
}

extension StepForm {
  fileprivate var sheetPath: String { self == .step ? "/steps" : "/fitness" }
}
