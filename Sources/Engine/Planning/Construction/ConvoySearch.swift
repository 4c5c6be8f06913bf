import Basics

/// Runs `body` for every number below `count`, in any order, on as many threads as the caller
/// likes, and returns when all are done. The engine makes no threads of its own.
public typealias ConvoyThreads =
  @Sendable (_ count: Int, _ body: @escaping @Sendable (Int) -> Void) -> Void

/// Looks for a better policy, step by step: first for a timetable to keep vehicles free by, then
/// for a policy that holds on all days, then for days on which something else is better.
///
/// A step tries a few variations of the best policy so far, each with its own random numbers, and
/// keeps the best of them; so the answer depends on the seed and the steps, and not on the number
/// of threads.
struct ConvoySearch {
  private let problem: ConvoyProblem
  private let decoder: ConvoyDecoder
  private let threads: ConvoyThreads
  /// Where the search stands, and the best it has left behind.
  private var current: ConvoyTrack
  private var champion: ConvoyTrack
  /// Variations tried.
  private(set) var tried: Int
  /// Steps since a policy for all days was last bettered.
  private var inVain = 0
  /// Steps since anything was bettered.
  private var still = 0
  private static let patience = 250
  /// Below so many households counts of people say too little: plans of a hundred households got
  /// worse along a timetable, of a thousand better.
  private static let fewestForTimetable = 300
  private var generator: SeededGenerator
  /// The corridors that people left behind would have taken.
  private var short: [Int]

  /// Policies far apart that are tried first.
  private static let scouts = 48
  private let start: ConvoyPolicy
  /// People whom no convoy of the calendar can carry.
  private let certain: Int
  /// None when the search begins from another policy; two while there is time for both, and then
  /// the better.
  private var timetables: [TimetableSearch]
  /// Whether the first best has become part of the policy.
  private var isTimetabled: Bool
  private var scouted = 0

  /// The share of the time that goes into the timetable.
  private static let timetableShare = 0.4
  /// Changes for which there must be time before a second timetable is looked for, and both with
  /// more heat: one that ends far above others is not bettered by more changes. See record 9.
  private static let changesForTwo = 300_000.0
  /// Part of the time for a timetable after which its pace is known.
  private static let partForPace = 0.02
  /// Changes of the timetable in one step.
  private let timetableChanges: Int
  /// Rounds of changes when the search begins again.
  private static let changesAgain = 30

  /// Variations of one step.
  static let width = 4

  init(
    _ problem: ConvoyProblem, from policy: ConvoyPolicy?, seed: UInt64,
    threads: @escaping ConvoyThreads
  ) {
    self.problem = problem
    self.threads = threads
    generator = SeededGenerator(seed: seed)
    decoder = ConvoyDecoder(problem)
    start = policy ?? ConvoyPolicy(for: problem, decoder.rows)
    certain = problem.earliestDepartureBound.unmovedPersons
    // About as long as a step's decodes take.
    timetableChanges = min(250, max(25, problem.households.count / 40))
    let isLarge = problem.households.count >= Self.fewestForTimetable
    timetables = policy == nil && isLarge ? [TimetableSearch(problem, seed: seed)] : []
    isTimetabled = timetables.isEmpty
    scouted = policy == nil ? 0 : Self.scouts
    tried = 1
    current = ConvoyTrack(start, decoder)
    champion = current
    short = decoder.roadsOfUnmoved(current.plan)
  }

  /// What a variation changes.
  private struct Variation: Sendable {
    var policy: ConvoyPolicy
    /// nil: all days.
    var window: Range<Int>?
    var isPatient = false
  }

  /// The best answer there is.
  var best: ConvoyTrack {
    worth(current.objectives) <= worth(champion.objectives) ? current : champion
  }

  /// Tries `ConvoySearch.width` variations; begins near the best again when nothing has come of
  /// many steps.
  ///
  /// - Parameter spent: the part of the time or the steps that is over, from 0 to 1.
  mutating func step(spent: Double) {
    if !isTimetabled { return betterTimetable(spent / Self.timetableShare) }
    if still > Self.patience { beginAgain() }
    still += 1
    let variations = (0..<Self.width).map { _ in vary() }
    let found = Found<ConvoyTrack>(variations.count)
    let (current, decoder) = (current, decoder)
    threads(variations.count) { index in
      let one = variations[index]
      guard let window = one.window else {
        return found.set(index, ConvoyTrack(one.policy, decoder))
      }
      found.set(
        index,
        current.varied(one.policy, decoder, window: window, isPatient: one.isPatient))
    }
    tried += variations.count
    inVain += 1
    for track in found.all {
      guard let track, worth(track.objectives) <= worth(self.current.objectives) else { continue }
      // Less than a thousandth better is not worth staying with all days at once.
      if worth(track.objectives).0 * 1_000 < worth(self.current.objectives).0 * 999 { inVain = 0 }
      if worth(track.objectives) < worth(self.current.objectives) { still = 0 }
      if track.objectives.unmovedPersons != self.current.objectives.unmovedPersons {
        short = decoder.roadsOfUnmoved(track.plan)
      }
      self.current = track
    }
  }

  /// Goes on with the timetables until their time is over, then keeps whose plan is the better.
  private mutating func betterTimetable(_ spent: Double) {
    let pace = Double(tried / Self.width * timetableChanges) / max(spent, Self.partForPace)
    if timetables.count == 1, (Self.partForPace..<0.5).contains(spent), pace > Self.changesForTwo {
      timetables.append(TimetableSearch(problem, seed: generator.next()))
    }
    tried += Self.width * timetables.count
    changeTimetables(heat: Int(1_000 * (1 - min(1, spent))) * timetables.count)
    guard spent >= 1 else { return }
    isTimetabled = true
    let tracks = timetables.map { ConvoyTrack(start.along($0.timetable, problem), decoder) }
    guard let index = tracks.indices.min(by: { isBetter(tracks[$0], than: tracks[$1]) }) else {
      return
    }
    timetables = [timetables[index]]
    if isBetter(tracks[index], than: current) { current = tracks[index] }
    short = decoder.roadsOfUnmoved(current.plan)
  }

  private func isBetter(_ one: ConvoyTrack, than other: ConvoyTrack) -> Bool {
    worth(one.objectives) < worth(other.objectives)
  }

  private mutating func changeTimetables(heat: Int) {
    let (lanes, changes) = (timetables, timetableChanges)
    let found = Found<TimetableSearch>(lanes.count)
    threads(lanes.count) { index in
      var lane = lanes[index]
      lane.run(changes, heat: heat)
      found.set(index, lane)
    }
    timetables = found.all.compactMap(\.self)
  }

  /// Another timetable, some changes away from the one there was.
  private mutating func otherTimetable(_ policy: ConvoyPolicy) -> ConvoyPolicy {
    guard !timetables.isEmpty else { return policy }
    for heat in (0..<Self.changesAgain).reversed() {
      changeTimetables(heat: heat * 600 / Self.changesAgain)
    }
    tried += Self.changesAgain * Self.width
    return policy.along(timetables[0].timetable, problem)
  }

  /// Leaves where the search stands for a place some changes away from the best.
  private mutating func beginAgain() {
    champion = best
    var policy = champion.policy
    for _ in 0...generator.below(4) { policy = policy.varied(problem, &generator) }
    if generator.chance(1, in: 3) { policy.exceptions = .init() }
    if generator.chance(1, in: 2) { policy = otherTimetable(policy) }
    current = ConvoyTrack(policy, decoder)
    short = decoder.roadsOfUnmoved(current.plan)
    (still, inVain) = (0, 0)
  }

  /// What the search goes by: a person left behind counts as many weighted waiting days, the last
  /// few as many more, for nobody is to stay who need not. By the strict order of the objectives it
  /// got stuck, with more people unmoved and more waiting both.
  private func worth(_ objectives: Objectives) -> (Int, Int) {
    let unmoved = max(0, objectives.unmovedPersons - certain)
    let days = unmoved * Self.daysPerUnmoved + min(unmoved, Self.fewUnmoved) * Self.daysPerLast
    return (objectives.waitingPersonDays + days, objectives.vehicleCost)
  }

  /// Ten times a long season's wait.
  private static let daysPerUnmoved = 6_000
  private static let daysPerLast = 20_000
  private static let fewUnmoved = 50

  private mutating func vary() -> Variation {
    if scouted < Self.scouts { return Variation(policy: scout()) }
    let general = current.policy.exceptions.isEmpty && inVain < 40
    if general || generator.chance(1, in: 12) {
      return Variation(policy: current.policy.varied(problem, &generator))
    }
    return varyDays()
  }

  /// A policy far from the first, for the search to begin where it is already good.
  private mutating func scout() -> ConvoyPolicy {
    var policy = scouted % 2 == 0 ? start : current.policy
    scouted += 1
    for _ in 0..<2 * policy.roads.count { policy = policy.varied(problem, &generator) }
    return policy
  }

  /// Changes a few days of one or two corridors.
  private mutating func varyDays() -> Variation {
    var varied = current.policy
    guard !varied.roads.isEmpty else { return Variation(policy: varied) }
    if varied.exceptions.isEmpty {
      varied.exceptions = .init(corridorCount: varied.roads.count, horizon: problem.horizon)
    }
    let first = generator.below(problem.horizon)
    let window = first..<min(problem.horizon, first + 1 + generator.below(8))
    for _ in 0...generator.below(2) {
      let one =
        short.isEmpty || generator.chance(1, in: 2)
        ? generator.below(varied.roads.count) : generator.pick(short)
      let kind = generator.below(5)
      let share = generator.within(5...100)
      for day in window where kind > 2 || generator.chance(1, in: 2) {
        switch kind {
        case 0: varied.exceptions.set(0, one, day)
        case 1: varied.exceptions.set(generator.within(5...100), one, day)
        case 2: varied.exceptions.set(first: generator.chance(1, in: 5) ? nil : one, day)
        case 3: varied.exceptions.set(share, one, day)
        default: varied.exceptions.set(nil, one, day)
        }
      }
    }
    let isPatient = current.objectives.unmovedPersons > 0 && generator.chance(1, in: 4)
    return Variation(policy: varied, window: window, isPatient: isPatient)
  }
}
