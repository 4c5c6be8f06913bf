/// A policy decoded, with what is needed to decode a variation of it from any day on.
struct ConvoyTrack: Sendable {
  let policy: ConvoyPolicy
  let plan: ConvoyPlan
  let objectives: Objectives
  /// The decode as it stood before every `interval`th day.
  private let marks: [ConvoyDecoder.Work]

  /// Days between marks: closer marks save decoding and cost memory.
  private static let interval = 8

  /// The policy decoded from the first day.
  init(_ policy: ConvoyPolicy, _ decoder: ConvoyDecoder) {
    self.init(policy, decoder, marks: [], from: decoder.start(policy))
  }

  private init(
    _ policy: ConvoyPolicy, _ decoder: ConvoyDecoder, marks: [ConvoyDecoder.Work],
    from start: ConvoyDecoder.Work
  ) {
    var marks = marks
    var work = start
    for day in marks.count
      * Self.interval..<max(
        marks.count * Self.interval, decoder.problem.horizon)
    {
      if day % Self.interval == 0 { marks.append(work) }
      decoder.decode(day, policy, &work)
    }
    assert(decoder.addsUp(work), "what the decoder counts on the way is not what its plan takes")
    self.policy = policy
    self.marks = marks
    (plan, objectives) = (work.plan, work.objectives)
  }

  /// A variation whose days before `day` are as here.
  ///
  /// - Parameters:
  ///   - window: the days that it changes; the decode goes on only when people wait less when they
  ///     and the journeys begun in them are over, or when `isPatient`.
  /// - Returns: nil when the variation was given up on the way.
  func varied(
    _ policy: ConvoyPolicy, _ decoder: ConvoyDecoder, window: Range<Int>, isPatient: Bool
  ) -> ConvoyTrack? {
    guard !marks.isEmpty else { return ConvoyTrack(policy, decoder) }
    let kept = window.lowerBound / Self.interval
    var work = marks[kept]
    var begun = Array(marks[0..<kept])
    let test = window.upperBound / Self.interval + 2
    for index in kept..<min(test, marks.count) {
      begun.append(work)
      let days = index * Self.interval..<min((index + 1) * Self.interval, decoder.problem.horizon)
      for day in days { decoder.decode(day, policy, &work) }
    }
    if test < marks.count, !isPatient,
      work.objectives.waitingPersonDays >= marks[test].objectives.waitingPersonDays
    {
      return nil
    }
    return ConvoyTrack(policy, decoder, marks: begun, from: work)
  }
}
