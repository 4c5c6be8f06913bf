public import Documents
public import Planning

extension ClassReason {
  /// The reason as a sentence about one household.
  ///
  /// - Parameter count: of the days on which it held; in time: days to spare.
  public func sentence(count: Int, in language: DocumentLanguage = .english) -> String {
    word.text(language, filling: ["count": Isolated.value(count, in: language.direction)])
  }

  private var word: ClassPlanWord {
    switch self {
    case .inTime: .inTime
    case .readyLate: .readyLate
    case .nowhere: .nowhere
    case .obstacle(.tooMany): .tooMany
    case .obstacle(.noRoom): .noRoom
    case .obstacle(.noTrainer): .noTrainer
    case .obstacle(.noInterpreter): .noInterpreter
    case .obstacle(.childminding): .childminding
    case .obstacle(.beds): .beds
    case .obstacle(.apart): .apart
    }
  }

  /// The reason as the end of a sentence about many who depart later; nil where nobody waits, or
  /// nobody attends at all.
  public var cause: ClassPlanWord? {
    switch self {
    case .inTime, .nowhere: nil
    case .readyLate: .readyTooLate
    case .obstacle(.tooMany): .classesSmall
    case .obstacle(.noRoom): .roomsLack
    case .obstacle(.noTrainer): .trainersLack
    case .obstacle(.noInterpreter): .interpretersLack
    case .obstacle(.childminding): .mindersLack
    case .obstacle(.beds): .bedsLack
    case .obstacle(.apart): .keptApart
    }
  }
}
