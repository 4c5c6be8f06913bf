public import Documents
public import Mission

extension Notice.Reason {
  /// As notices and pages say it.
  public var word: NoticeWord {
    switch self {
    case .flightChanged: .flightChanged
    case .peopleChanged: .peopleChanged
    case .destinationChanged: .destinationChanged
    case .notReady: .notReady
    case .receivingSide: .receivingSide
    case .mistake: .mistake
    case .other: .other
    }
  }
}
