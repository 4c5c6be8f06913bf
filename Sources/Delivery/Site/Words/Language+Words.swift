import Application
public import Basics
public import Documents
public import Mission

extension DocumentLanguage {
  /// Its own name, for whoever looks for it.
  public var ownName: String {
    switch self {
    case .english: "English"
    case .russian: "Русский"
    case .tajik: "Тоҷикӣ"
    case .dari: "دری"
    }
  }

  /// A date that cannot be misread: `24 Oct 1997`.
  public func text(_ date: CivilDate) -> String {
    let (year, month, day) = date.parts
    let text = "\(day) \(months[month - 1]) \(year)"
    // Dari month names are read from right to left: only the line's own direction keeps the order.
    return direction == .rightToLeft ? "\u{2067}\(text)\u{2069}" : text
  }

  /// A moment on the mission's clocks: `24 Oct 1997, 08:30`.
  public func text(_ moment: Instant, offset: Minutes) -> String {
    "\(text(moment.date(offset: offset.value))), \(clock(moment, offset: offset))"
  }

  /// `08:30` on the mission's clocks.
  public func clock(_ moment: Instant, offset: Minutes) -> String {
    let local = moment.milliseconds / 60_000 + Int64(offset.value)
    let minute = Int((local % 1440 + 1440) % 1440)
    let text = [minute / 60, minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
      .joined(separator: ":")
    return Isolated.value(text, in: direction)
  }

  /// A place's name, set apart from the line it stands in.
  public func name(of site: Site) -> String {
    Isolated.name(site.names.text(in: self), in: direction)
  }

  private var months: [String] {
    switch self {
    case .english:
      ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    case .russian:
      ["янв", "фев", "мар", "апр", "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
    case .tajik:
      ["янв", "фев", "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"]
    case .dari:
      [
        "جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "آگست", "سپتمبر", "اکتوبر",
        "نومبر", "دسمبر",
      ]
    }
  }
}
