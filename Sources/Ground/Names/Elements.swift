/// Elements that Persianate names are compounded with, before or behind, joined or apart:
/// Muhammadrasul, Gul Chehra, Abdulkarim, Najibullah, Shamsuddin, Ahmadkhan.
///
/// Clerks add and drop them and write them joined or apart, so they are cut off and count as
/// weak parts. They are spelled in sounds: cutting works on consonant classes, which are the
/// same in every script, so a name falls into the same parts wherever it is written.
enum Elements {
  static let before = [
    "muhammad", "ghulam", "abdul", "abd", "gul", "bibi", "shah", "mir", "sayid", "nur", "mah",
    "shir", "khan", "jan", "dust",
  ]
  static let behind = [
    "muhammad", "begim", "khan", "jan", "bek", "shah", "gul", "banu", "din", "mah", "dad",
    "zada", "ullah", "nisa",
  ]

  /// Consonant classes of each element, first to last, longest first.
  static let beforeClasses = before.map(classes).sorted { $0.count > $1.count }
  static let behindClasses = behind.map(classes).sorted { $0.count > $1.count }

  /// Skeletons of all elements, as they come out when written alone.
  static let weak: Set<UInt64> = Set(
    (before + behind).flatMap { [Skeleton.pack(classes($0)), Skeleton.packName(classes($0))] })

  private static func classes(_ word: String) -> [UInt64] {
    Skeleton.classes(Sounds.read([(.latin, word)]).flatMap { $0 })
  }
}
