/// What several pages are made of.
extension HTMLWriter {
  /// What is wrong with a form, above it, each problem a link to its field; has the focus.
  public mutating func errorSummary(title: String, _ problems: [(field: String, text: String)]) {
    if problems.isEmpty { return }
    element(
      "section", .class("summary"), .id("problems"), Attribute("role", "alert"),
      Attribute("tabindex", "-1"), Attribute("autofocus", nil)
    ) { html in
      html.element("h2", text: title)
      html.element("ul") { html in
        for problem in problems {
          html.element("li") { html in
            if problem.field.isEmpty {
              html.text(problem.text)
            } else {
              html.element("a", .href("#\(problem.field)"), text: problem.text)
            }
          }
        }
      }
    }
  }

  /// How something stands: word, sign and colour, never colour alone.
  public mutating func tag(_ tag: Tag) {
    element("span", .class("tag \(tag.tone.rawValue)")) { html in
      html.element("span", .aria("aria-hidden", "true"), text: tag.sign)
      html.text(" " + tag.word)
    }
  }

  /// A table with its title and headings.
  public mutating func table(
    title: String, isTitleShown: Bool = false, columns: [Column],
    rows: (inout HTMLWriter) throws -> Void
  ) rethrows {
    try element("div", .class("scroll"), Attribute("tabindex", "0")) { html in
      try html.element("table") { html in
        html.element("caption", .class(isTitleShown ? "" : "aloud"), text: title)
        html.element("thead") { html in
          html.element("tr") { html in
            for column in columns {
              html.element(
                "th", Attribute("scope", "col"), .class(column.isNumber ? "number" : ""),
                text: column.title)
            }
          }
        }
        try html.element("tbody", body: rows)
      }
    }
  }

  /// What there is to do, each with how far it is.
  public mutating func taskList(_ tasks: [ListedTask]) {
    element("ul", .class("tasks")) { html in
      for task in tasks {
        html.element("li") { html in
          html.element("div") { html in
            if let path = task.path {
              html.element("a", .href(path), text: task.title)
            } else {
              html.text(task.title)
            }
            if let hint = task.hint { html.element("p", .class("hint"), text: hint) }
          }
          html.tag(task.tag)
        }
      }
    }
  }

  /// A part that is folded away under its title, or open.
  ///
  /// - Parameter isCommand: its title is offered among the commands.
  public mutating func folded(
    _ title: String, isOpen: Bool = false, isCommand: Bool = false,
    body: (inout HTMLWriter) throws -> Void
  ) rethrows {
    try element("details", Attribute("open", nil).when(isOpen)) { html in
      html.element("summary", Attribute("data-command", nil).when(isCommand), text: title)
      try body(&html)
    }
  }

  /// Facts as terms and their values.
  public mutating func facts(_ facts: [(term: String, value: String)]) {
    element("dl", .class("facts")) { html in
      for fact in facts {
        html.element("dt", text: fact.term)
        html.element("dd", .ownDirection, text: fact.value)
      }
    }
  }

  /// The way through a long list.
  public mutating func pager(_ pager: Pager) {
    if pager.former == nil && pager.next == nil { return }
    element("nav", .class("pager"), .aria("aria-label", pager.title)) { html in
      if let former = pager.former {
        html.element(
          "a", .href(former.path), Attribute("rel", "prev"), text: former.word)
      }
      html.element("span", text: pager.place)
      if let next = pager.next {
        html.element("a", .href(next.path), Attribute("rel", "next"), text: next.word)
      }
    }
  }
}

/// A word with a sign and a colour.
public struct Tag: Equatable, Sendable {
  public enum Tone: String, Sendable {
    case calm, good, busy, late, wrong
  }

  public var word: String
  public var sign: String
  public var tone: Tone

  public init(_ word: String, _ sign: String, _ tone: Tone) {
    (self.word, self.sign, self.tone) = (word, sign, tone)
  }
}

public struct Column: Sendable {
  public var title: String
  public var isNumber: Bool

  public static func text(_ title: String) -> Column { Column(title: title, isNumber: false) }
  public static func number(_ title: String) -> Column { Column(title: title, isNumber: true) }
}

/// One line of a task list.
public struct ListedTask: Sendable {
  public var title: String
  public var hint: String?
  /// Where it is done; nil when whoever reads it cannot.
  public var path: String?
  public var tag: Tag

  public init(_ title: String, hint: String? = nil, path: String? = nil, tag: Tag) {
    (self.title, self.hint, self.path, self.tag) = (title, hint, path, tag)
  }
}

/// Where one is in a long list, and the ways on.
public struct Pager: Sendable {
  public var title: String
  public var place: String
  public var former: (path: String, word: String)?
  public var next: (path: String, word: String)?

  public init(
    title: String, place: String, former: (path: String, word: String)? = nil,
    next: (path: String, word: String)? = nil
  ) {
    (self.title, self.place, self.former, self.next) = (title, place, former, next)
  }
}
