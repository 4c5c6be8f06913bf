internal import Synchronization

/// Parts of a large piece of work on their way through stations. The first station takes several at
/// once, in any order; each of the others takes one at a time, in their order.
///
/// A hand takes what is furthest along that nobody holds, and goes when there is nothing to take:
/// what is left is then the work of those who still hold something. So nobody waits for anybody,
/// one hand does everything, and it does not matter in which order hands come.
public final class AssemblyLine: Sendable {
  /// What is done to a part, by its number.
  public typealias Station = @Sendable (Int) throws -> Void

  private let parts: Int
  private let stations: [Station]
  private let progress: Mutex<Progress>

  public init(parts: Int, _ stations: [Station]) {
    (self.parts, self.stations) = (parts, stations)
    progress = Mutex(Progress(parts: parts, stations: stations.count))
  }

  /// Takes every part through every station.
  ///
  /// - Parameter parallel: the hands; those of use are two at the first station, and one at each of
  ///   the others.
  /// - Throws: the first failure; no station begins anything after it.
  public func run(_ parallel: Parallel) throws {
    parallel(Array(repeating: { self.work() }, count: min(parts, stations.count + 1)))
    if let failure = progress.withLock({ $0.failure }) { throw failure }
  }

  private func work() {
    while let job = progress.withLock({ $0.take() }) {
      let done = Result { try stations[job.station](job.part) }
      progress.withLock { $0.put(back: job, done) }
    }
  }
}

/// What a hand takes on.
private struct Job {
  let station: Int
  let part: Int
}

/// How far the parts are, and which stations are busy.
private struct Progress {
  private var isBegun: [Bool]
  private var nextToBegin = 0
  /// Parts that have left each station behind the first; the first's own place is not used.
  private var done: [Int]
  private var isBusy: [Bool]
  private(set) var failure: (any Error)?

  init(parts: Int, stations: Int) {
    isBegun = Array(repeating: false, count: parts)
    done = Array(repeating: 0, count: stations)
    isBusy = Array(repeating: false, count: stations)
  }

  mutating func take() -> Job? {
    if failure != nil { return nil }
    for station in done.indices.dropFirst().reversed() where !isBusy[station] {
      let part = done[station]
      guard part < isBegun.count, station == 1 ? isBegun[part] : part < done[station - 1] else {
        continue
      }
      isBusy[station] = true
      return Job(station: station, part: part)
    }
    guard nextToBegin < isBegun.count else { return nil }
    defer { nextToBegin += 1 }
    return Job(station: 0, part: nextToBegin)
  }

  mutating func put(back job: Job, _ result: Result<Void, any Error>) {
    if case .failure(let error) = result { failure = failure ?? error }
    if job.station == 0 {
      isBegun[job.part] = true
    } else {
      (isBusy[job.station], done[job.station]) = (false, job.part + 1)
    }
  }
}
