import Mission

/// Sites by any of their names, and by their names without the word for what they are.
struct PlaceBook: Sendable {
  private var byName: [String: SiteID] = [:]
  private var byBareName: [String: SiteID] = [:]
  private var remembered = Remembered<SiteID?>()

  init(_ state: MissionState, _ isMeant: (Site.Kind) -> Bool) {
    state.sites.forEach { id, site in
      guard isMeant(site.kind) else { return }
      let names = [
        site.code, site.names.latin, site.names.tajik, site.names.russian, site.names.dari,
      ]
      for name in names.compactMap({ $0 }) {
        let folded = ListText.folded(name)
        if byName[folded] == nil { byName[folded] = id }
        let bare = Self.bare(name)
        if byBareName[bare] == nil { byBareName[bare] = id }
      }
    }
  }

  mutating func find(_ name: String) -> SiteID? {
    let (byName, byBareName) = (byName, byBareName)
    return remembered(name) { name in
      let unmixed = ListText.unmixed(name) ?? name
      return byName[ListText.folded(unmixed)] ?? byBareName[Self.bare(unmixed)]
    }
  }

  /// `Bokhtar district` and `Район Бохтар` as `bokhtar` and `бохтар`; the whole when nothing is
  /// left.
  private static func bare(_ name: String) -> String {
    let words = name.split { " -,".contains($0) }.map { ListText.folded(String($0)) }
    let bare = words.filter { !kinds.contains($0) }
    return (bare.isEmpty ? words : bare).joined()
  }

  private static let kinds: Set<String> = Set(
    [
      "camp", "camps", "district", "raion", "rayon", "nohiya", "town", "city", "village", "лагерь",
      "лагеря", "район", "г", "город", "село", "ноҳияи", "ноҳия", "шаҳри", "деҳаи", "урдугоҳи",
      "урдугоҳҳои", "کمپ", "کمپهای", "ولسوالی", "شهر", "قریه", "اردوگاه", "ناحیه",
    ].map(ListText.folded))
}
