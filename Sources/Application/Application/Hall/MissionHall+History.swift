public import Journal

extension MissionHall {
  /// The latest of what happened to something, the oldest of them first, and the position below
  /// which there may be more.
  ///
  /// The journal is read backwards, a slice at a time; who writes waits for no more than one slice.
  ///
  /// - Parameters:
  ///   - before: only what lies below this position.
  ///   - most: stops with the slice in which so many are found.
  public func history(
    of subject: SubjectKey, before: Int?, most: Int
  ) throws -> (entries: [HistoryEntry], rest: Int?) {
    var entries: [HistoryEntry] = []
    var end = try write { $0.log.lastPosition } + 1
    if let before { end = min(end, max(1, before)) }
    while end > 1 && entries.count < most {
      let begin = max(1, end - Mission.historySlice)
      let slice = begin..<end
      entries = try write { try $0.history(of: subject, in: slice) } + entries
      end = begin
    }
    let shown = Array(entries.suffix(most))
    let rest = shown.count < entries.count ? shown.first?.position : end > 1 ? end : nil
    return (shown, rest)
  }
}
