import Basics

/// A remark on a version of a programme: something that can never work, or a setting that no
/// source gives and the mission has still to set.
public struct ProgrammeFinding: Hashable, Sendable {
  public enum Kind: Hashable, CaseIterable, Sendable {
    case settingUnset
    case stepTwice, stepUnknown, cycle, unreachable, impossibleWindow, lapsesBeforeNotice
    case streamUnknown, markerNotOptional, tiersUnsorted, courseMissing, loanMissing
  }

  public let kind: Kind
  /// The step it is about, empty where none is.
  public let step: String
  /// The setting, the other step or the steps of the circle.
  public let other: String

  init(_ kind: Kind, _ step: String = "", _ other: String = "") {
    (self.kind, self.step, self.other) = (kind, step, other)
  }

  /// Whether nobody could ever travel, or nobody knows who may, until it is mended.
  public var isFault: Bool { kind != .settingUnset }

  /// The remark as a colleague would make it.
  public var sentence: String {
    kind.sentence.replacing("{step}", with: step).replacing("{other}", with: other)
  }
}

extension ProgrammeFinding.Kind {
  /// The English sentence, the step and what else it is about in braces.
  public var sentence: String {
    switch self {
    case .settingUnset: "The setting {other} has no source and is not set yet. Set it."
    case .stepTwice: "There are two steps {step}. Give one another code."
    case .stepUnknown: "Step {step} speaks of {other}, which is no step of the programme."
    case .cycle: "The steps {other} wait for each other in a circle. Break it."
    case .unreachable:
      "Step {step} waits for {other}, which is never done for the same people before it."
    case .impossibleWindow:
      "Step {step} lapses before {other} can be over, so nobody would ever be ready."
    case .lapsesBeforeNotice:
      "Step {step} lapses before the notice can be over, so nobody would ever be ready."
    case .streamUnknown: "The stream {other} is not among the programme's streams."
    case .markerNotOptional: "Step {other} marks people for {step} and must be optional."
    case .tiersUnsorted: "The tiers of the loan must rise, and only the last may be without limit."
    case .courseMissing: "Step {step} is earned by a course, and the programme has none."
    case .loanMissing: "Step {step} is earned by a loan note, and the programme has no loan."
    }
  }
}

extension Programme {
  /// Every remark on this version, faults first.
  public var findings: [ProgrammeFinding] {
    let faults = codes() + references() + circles() + unreachable() + windows() + money()
    return faults.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
      + rules.unset.map { ProgrammeFinding(.settingUnset, "", $0) }
  }

  private func codes() -> [ProgrammeFinding] {
    steps.indices.filter { index in steps[..<index].contains { $0.code == steps[index].code } }
      .map { ProgrammeFinding(.stepTwice, steps[$0].code) }
  }

  private func references() -> [ProgrammeFinding] {
    steps.flatMap { step -> [ProgrammeFinding] in
      var found = (step.earlier + [step.rule.asked.marker].compactMap { $0 })
        .filter { self.step($0) == nil }.map { ProgrammeFinding(.stepUnknown, step.code, $0) }
      if let marker = step.rule.asked.marker, self.step(marker)?.rule.isOptional == false {
        found.append(.init(.markerNotOptional, step.code, marker))
      }
      for stream in step.rule.asked.streams where !rules.streams.contains(stream) {
        found.append(.init(.streamUnknown, step.code, stream))
      }
      if step.rule.earned == .byCourse && rules.course == nil {
        found.append(.init(.courseMissing, step.code))
      }
      if step.rule.earned == .byLoan && rules.loan == nil {
        found.append(.init(.loanMissing, step.code))
      }
      return found
    } + streams()
  }

  private func streams() -> [ProgrammeFinding] {
    (rules.arrival.exempt + (rules.notice.map { $0.separate + $0.exempt } ?? []))
      .filter { !rules.streams.contains($0) }.map { ProgrammeFinding(.streamUnknown, "", $0) }
  }

  /// Steps that wait for each other in a circle, each circle once.
  private func circles() -> [ProgrammeFinding] {
    var found: [ProgrammeFinding] = []
    var reported: Set<String> = []
    for step in steps where !reported.contains(step.code) {
      let circle = chain(from: step.code, back: step.code)
      guard !circle.isEmpty else { continue }
      reported.formUnion(circle)
      found.append(.init(.cycle, step.code, circle.joined(separator: ", ")))
    }
    return found
  }

  /// The steps on a way of waiting from `code` back to `target`; empty when there is none.
  private func chain(from code: String, back target: String) -> [String] {
    var ways = [[code]]
    var seen: Set<String> = []
    while let way = ways.popLast() {
      for next in step(way[way.count - 1])?.earlier ?? [] {
        if next == target { return way }
        if seen.insert(next).inserted { ways.append(way + [next]) }
      }
    }
    return []
  }

  /// Steps that wait for one that is never there in time: asked of other people, or made only once
  /// the journey is booked.
  private func unreachable() -> [ProgrammeFinding] {
    steps.flatMap { step in
      step.earlier.compactMap { code in
        guard let other = self.step(code) else { return nil }
        let isTooLate = other.rule.isLate && !step.rule.isLate
        return isTooLate || !step.sharesPeople(with: other)
          ? ProgrammeFinding(.unreachable, step.code, code) : nil
      }
    }
  }

  /// Steps that have lapsed by the time something that must come after them is over.
  private func windows() -> [ProgrammeFinding] {
    var found: [ProgrammeFinding] = []
    for step in steps {
      for code in step.earlier {
        guard let other = self.step(code), let holds = other.validity?.shortest else { continue }
        if holds <= step.rule.wait.value + (step.rule.lead ?? 0) {
          found.append(.init(.impossibleWindow, code, step.code))
        }
      }
      if case .step(let anchor) = step.rule.anchor, let holds = step.validity?.shortest,
        holds <= step.rule.wait.value + (step.rule.lead ?? 0)
      {
        found.append(.init(.impossibleWindow, anchor, step.code))
      }
      // Places are booked before the notice goes out, with every clearance already there.
      if let lead = rules.notice?.lead, !step.rule.isLate, !step.rule.isOptional,
        let holds = step.validity?.shortest, holds <= lead
      {
        found.append(.init(.lapsesBeforeNotice, step.code))
      }
    }
    return found
  }

  private func money() -> [ProgrammeFinding] {
    guard let tiers = rules.loan?.tiers else { return [] }
    let limits = tiers.map { $0.upTo ?? .max }
    let rises = zip(limits, limits.dropFirst()).allSatisfy { $0 < $1 }
    return rises && !tiers.isEmpty ? [] : [.init(.tiersUnsorted)]
  }
}

extension Step {
  /// The steps that must have been done before.
  var earlier: [String] {
    if case .step(let anchor) = rule.anchor, !rule.after.contains(anchor) {
      return rule.after + [anchor]
    }
    return rule.after
  }

  /// Whether somebody may be asked for both.
  fileprivate func sharesPeople(with other: Step) -> Bool {
    func meet(_ one: [String], _ other: [String]) -> Bool {
      one.isEmpty || other.isEmpty || one.contains(where: other.contains)
    }
    let (one, two) = (rule.asked, other.rule.asked)
    let sexes = one.sex == nil || two.sex == nil || one.sex == two.sex
    let agesMeet = ages == nil || other.ages == nil || ages!.overlaps(other.ages!)
    return sexes && agesMeet && meet(one.countries, two.countries) && meet(one.areas, two.areas)
      && meet(one.streams, two.streams)
  }
}

extension Term {
  /// The fewest days it can have: no month has fewer than 28.
  fileprivate var shortest: Int { months * 28 + days }
}
