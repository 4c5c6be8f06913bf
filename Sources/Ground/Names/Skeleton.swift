/// The consonants of a name in classes, five bits each, twelve at most, in a `UInt64`.
///
/// Vowels are gone, v and y too except at the start; a final h is gone. 0 is no skeleton.
public enum Skeleton {
  /// Consonants kept of a name.
  public static let longest = 12

  static func classes(_ sounds: [Phoneme]) -> [UInt64] {
    var classes: [UInt64] = []
    for (index, sound) in sounds.enumerated() {
      if let kind = sound.consonantClass {
        classes.append(kind)
      } else if index == 0, sound == .v {
        classes.append(FirstClass.v)
      } else if index == 0, sound == .y {
        classes.append(FirstClass.y)
      }
    }
    return classes
  }

  static func pack(_ classes: some Sequence<UInt64>) -> UInt64 {
    classes.prefix(longest).reduce(0) { $0 << 5 | $1 }
  }

  /// Packs a name: without the h that some scripts write at the end and others do not.
  static func packName(_ classes: [UInt64]) -> UInt64 {
    pack(
      classes.count > 1 && classes.last == Phoneme.h.consonantClass
        ? classes.dropLast() : classes[...])
  }

  /// All skeletons with one consonant left out, without repetition, in rising order: two names
  /// one slip apart share one.
  public static func withOneLeftOut(_ skeleton: UInt64) -> [UInt64] {
    var found: Set<UInt64> = []
    var low: UInt64 = 0
    while skeleton >> low != 0 {
      found.insert((skeleton >> (low + 5)) << low | (skeleton & ((1 << low) - 1)))
      low += 5
    }
    return found.filter { $0 != 0 }.sorted()
  }
}
