import Synchronization

/// Remembers the levels of pairs of names for all workers together.
///
/// One word holds the pair and its level, so a worker reads either all of what another wrote or
/// none of it, and no lock is needed; a pair forgotten is judged again.
final class LevelMemo: Sendable {
  private nonisolated(unsafe) let slots: UnsafeMutableBufferPointer<Atomic<UInt64>>
  private let shift: UInt64

  /// Slots for comparing so many rows with a registry: a power of two, 16 megabytes at most.
  static func slots(rows: Int) -> Int {
    1 << (Int.bitWidth - 1 - (max(8, min(rows, 1 << 15)) * 64).leadingZeroBitCount)
  }

  /// - Parameter slots: pairs remembered, a power of two.
  init(slots count: Int) {
    slots = .allocate(capacity: count)
    for slot in 0..<count { slots.initializeElement(at: slot, to: Atomic(0)) }
    shift = UInt64(64 - count.trailingZeroBitCount)
  }

  deinit {
    slots.deinitialize()
    slots.deallocate()
  }

  /// - Parameters:
  ///   - a, b: numbers of two names, from 1 and below 2^30.
  ///   - judge: the level, 0...7, if it is not remembered.
  func level(_ a: Int32, _ b: Int32, _ judge: () -> UInt8) -> UInt8 {
    let pair = UInt64(min(a, b)) << 30 | UInt64(max(a, b))
    let slot = Int(truncatingIfNeeded: (pair &* 0x9E37_79B9_7F4A_7C15) >> shift)
    let known = slots[slot].load(ordering: .relaxed)
    if known >> 3 == pair { return UInt8(known & 7) }
    let level = judge()
    slots[slot].store(pair << 3 | UInt64(level), ordering: .relaxed)
    return level
  }
}
