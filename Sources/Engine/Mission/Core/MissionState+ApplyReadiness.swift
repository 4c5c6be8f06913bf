extension MissionState {
  /// What makes people ready to travel, or keeps them from it.
  mutating func applyReadiness(_ event: Event) {
    switch event {
    case .unfitDaysSet(let body): apply(body)
    case .careSet(let body): apply(body)
    case .caseCategorised(let body): apply(body)
    case .clearanceRecorded(let body): apply(body)
    case .consentGiven(let body): apply(body)
    case .consentWithdrawn(let body): apply(body)
    case .holdPlaced(let body): apply(body)
    case .holdLifted(let body): apply(body)
    case .siteHoldPlaced(let body): apply(body)
    case .siteHoldLifted(let body): apply(body)
    default: break
    }
  }
}
