public import Basics
public import Mission

/// Outcomes of steps for many people at once, as a spreadsheet puts them on the clipboard: one line
/// each, cells parted by tabs, `;` or `,`.
///
/// Cells are known by what they are, not by where they stand: a number of ours, a step, an outcome,
/// one or two days. A cell that is none of these may be a name and is passed over, but only where
/// the line says its outcome itself: a misspelt "refused" must not become what is usual.
public struct StepSheet: Sendable {
  /// What a line means when it leaves a cell out.
  public struct Usual: Sendable {
    public var step: String?
    public var outcome: Clearance.Outcome
    public var on: CivilDate

    public init(step: String?, outcome: Clearance.Outcome, on: CivilDate) {
      (self.step, self.outcome, self.on) = (step, outcome, on)
    }
  }

  /// Why a line cannot be read.
  public enum Trouble: Error, Equatable, Sendable {
    case noNumber
    /// No such person, family or case, or none with an open case.
    case nobody(String)
    /// Which of several open cases is meant.
    case severalCases
    case noStep
    /// Two steps, outcomes or numbers in one line, or three days.
    case twice(String)
    /// A day that could be two, or a year alone.
    case doubtfulDay(String)
    case notUnderstood(String)
    case stillToCome(CivilDate)
  }

  /// One line, and what it asks for.
  public struct Line: Sendable {
    /// Counted from 1, empty lines included.
    public let number: Int
    public let household: HouseholdID?
    public let person: PersonID?
    public let command: Command?
    public let trouble: Trouble?
  }

  /// Lines of one sheet at most: a day's work of an embassy; more come in several.
  public static let mostLines = 1_000

  public let lines: [Line]
  /// There were more lines than `mostLines`; the rest was not read.
  public let isCut: Bool

  /// - Parameters:
  ///   - outcomes: the words for outcomes in the languages of the mission, in small letters.
  ///   - names: what a step is called besides its code.
  public init(
    _ text: String, usual: Usual, outcomes: [String: Clearance.Outcome],
    names: @escaping (Step) -> [String], on state: MissionState, today: CivilDate
  ) {
    var rows: [(number: Int, cells: [String])] = []
    var number = 0
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      number += 1
      let cells = Self.cells(of: line)
      if !cells.isEmpty { rows.append((number, cells)) }
    }
    // The first line may be headings: neither a digit nor an outcome stands in it.
    let isSaying = { (cell: String) in
      cell.contains(where: \.isNumber) || outcomes[cell.lowercased()] != nil
    }
    if let first = rows.first, !first.cells.contains(where: isSaying) { rows.removeFirst() }
    isCut = rows.count > Self.mostLines
    let reader = StepLineReader(
      usual: usual, outcomes: outcomes, names: names, state: state, today: today)
    lines = rows.prefix(Self.mostLines).map { reader.line($0.number, $0.cells) }
  }

  private static func cells(of line: Substring) -> [String] {
    let separator: Character =
      line.contains("\t") ? "\t" : line.contains(";") ? ";" : ","
    return line.split(separator: separator).map { ListText.cleaned(String($0)) }
      .filter { !$0.isEmpty }
  }
}
