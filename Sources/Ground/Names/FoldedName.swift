/// A written name, made comparable: its sounds, its skeleton and its parts.
///
/// Two spellings of one name in any of the scripts have the same or a near `FoldedName`. It is
/// for matching and search only; what people read is the name as it was written.
public struct FoldedName: Hashable, Sendable {
  /// The sounds of all words, joined.
  public let sounds: [Phoneme]
  /// The skeleton of all words, joined: the same however a compound is written.
  public let whole: UInt64
  /// The skeleton of the parts that are not weak, joined; that of all when every part is weak.
  public let core: UInt64
  /// Skeletons of the parts that are not weak, in rising order, without repetition; all parts
  /// when every part is weak.
  public let coreParts: [UInt64]
  /// Skeletons of all parts, in rising order, without repetition.
  public let parts: [UInt64]
  /// Written in Perso-Arabic, at least in part: short vowels are not there.
  public let lacksVowels: Bool
  /// How often each group of consonants occurs, and the price of all sounds: `SoundDistance` looks
  /// at them before it compares.
  let groups: UInt32
  let weight: Int
  /// Words that the table of names that sound alike knows.
  let soundAlikes: [SoundAlikes.Member]

  /// What column a name stood in.
  public enum Column: Sendable { case personal, family }

  /// - Parameter column: the family column loses the ending of belonging as well.
  public init(_ text: String, column: Column = .personal) {
    let words = Self.words(text, column)
    let read = Sounds.read(words)
    soundAlikes = zip(words, read).compactMap { SoundAlikes.member($0.script, $1) }
    let spoken = read.filter { !$0.isEmpty }.flatMap(Self.cutAllah)
    sounds = spoken.flatMap { $0 }
    groups = SoundDistance.groups(of: sounds)
    weight = SoundDistance.weight(of: sounds)
    lacksVowels = words.contains { $0.script == .persoArabic }
    let classes = spoken.map(Skeleton.classes)
    whole = Skeleton.packName(classes.flatMap { $0 })
    var all: [[UInt64]] = []
    for word in classes where !word.isEmpty { all += Self.cutElements(word) }
    let named = all.map(Skeleton.packName)
    let strong = named.indices.filter { !Elements.weak.contains(named[$0]) }
    core = strong.isEmpty ? whole : Skeleton.packName(strong.flatMap { all[$0] })
    coreParts = Set(strong.isEmpty ? named : strong.map { named[$0] }).sorted()
    parts = Set(named).sorted()
  }

  /// The words of a cell without titles and endings.
  static func words(_ text: String, _ column: Column) -> [(script: Script, letters: String)] {
    NameWords.split(text).filter { !Titles.all.contains($0.letters) }.map { word in
      let isFamily = column == .family
      return (word.script, Endings.cut(word.letters, script: word.script, isFamily: isFamily))
    }
  }

  /// Names of one skeleton and weight may be others; nearly all are not.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(whole)
    hasher.combine(weight)
  }

  /// Nothing that could be compared was written.
  public var isEmpty: Bool { whole == 0 }

  /// Cuts -ullah off: its one consonant is too little for `Elements`, its vowels tell it.
  private static func cutAllah(_ sounds: [Phoneme]) -> [[Phoneme]] {
    let body = sounds.last == .h ? sounds.dropLast() : sounds[...]
    let rest = body.dropLast(3)
    guard rest.count(where: { !$0.isVowel }) >= 2,
      [.u, .o, .anyVowel].contains(body[rest.endIndex]),
      body[rest.endIndex + 1] == .l, [.a, .o, .anyVowel].contains(body[rest.endIndex + 2])
    else { return [sounds] }
    return [Array(rest) + [body[rest.endIndex]], [.l, .a]]
  }

  /// Cuts elements off both ends while element and rest together have four consonants or more.
  private static func cutElements(_ word: [UInt64]) -> [[UInt64]] {
    var rest = word[...]
    var front: [[UInt64]] = []
    var back: [[UInt64]] = []
    while let element = Elements.behindClasses.first(where: { element in
      element.count > 1 && rest.count > element.count && rest.count >= 4
        && rest.suffix(element.count).elementsEqual(element)
    }) {
      back.insert(element, at: 0)
      rest = rest.dropLast(element.count)
    }
    while let element = Elements.beforeClasses.first(where: { element in
      rest.count > element.count && rest.count >= 4
        && rest.prefix(element.count).elementsEqual(element)
    }) {
      front.append(element)
      rest = rest.dropFirst(element.count)
    }
    return front + [Array(rest)] + back
  }
}
