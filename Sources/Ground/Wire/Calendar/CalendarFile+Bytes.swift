import Basics

extension CalendarFile {
  /// The file's bytes: lines of at most 75 bytes ended by CRLF, moments in UTC, in the order given.
  public var bytes: [UInt8] {
    var lines = CalendarLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", "-//Safar//Mission calendar//EN")
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add(text: "NAME", name)
    // What programs older than RFC 7986 read the name from.
    lines.add(text: "X-WR-CALNAME", name)
    for entry in entries { entry.write(to: &lines) }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }
}

extension CalendarEntry {
  fileprivate func write(to lines: inout CalendarLines) {
    lines.add("BEGIN", "VEVENT")
    lines.add(text: "UID", id)
    lines.add("DTSTAMP", Self.text(made))
    lines.add("SEQUENCE", String(version))
    switch time {
    case .moments(let start, let end):
      lines.add("DTSTART", Self.text(start))
      lines.add("DTEND", Self.text(end))
    case .days(let span):
      lines.add("DTSTART;VALUE=DATE", Self.text(span.first))
      // The end is the first day that is free again.
      lines.add("DTEND;VALUE=DATE", Self.text(span.last + 1))
    }
    lines.add("STATUS", status.rawValue)
    lines.add(text: "SUMMARY", summary)
    if !place.isEmpty { lines.add(text: "LOCATION", place) }
    if !notes.isEmpty { lines.add(text: "DESCRIPTION", notes) }
    lines.add("END", "VEVENT")
  }

  /// `19971024`
  private static func text(_ date: CivilDate) -> String {
    String(date.description.filter { $0 != "-" })
  }

  /// `19971024T063000Z`
  private static func text(_ moment: Instant) -> String {
    String(moment.description.filter { $0 != "-" && $0 != ":" })
  }
}

/// Content lines: escaped, folded, ended.
private struct CalendarLines {
  var bytes: [UInt8] = []

  /// A value of another type than text, which needs no escape.
  mutating func add(_ name: String, _ value: String) { fold(Array("\(name):\(value)".utf8)) }

  /// A text: backslash, semicolon, comma and line end escaped (section 3.3.11), other control
  /// characters left out.
  mutating func add(text name: String, _ value: String) {
    var line = Array("\(name):".utf8)
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: ";"), UInt8(ascii: ","):
        line += [UInt8(ascii: "\\"), byte]
      case 10: line += Array("\\n".utf8)
      case 0..<32, 127: continue
      default: line.append(byte)
      }
    }
    fold(line)
  }

  /// Breaks a line before its 76th byte, never within a character; what follows begins with a
  /// space, which counts (section 3.1).
  private mutating func fold(_ line: [UInt8]) {
    var rest = line[...]
    var room = 75
    while rest.count > room {
      var cut = rest.startIndex + room
      while rest[cut] & 0xC0 == 0x80 { cut -= 1 }
      bytes += rest[..<cut] + [13, 10, 32]
      rest = rest[cut...]
      room = 74
    }
    bytes += rest + [13, 10]
  }
}
