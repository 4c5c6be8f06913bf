import Basics
import Mission
import Testing

@Suite struct ProgrammeFindingTests {
  private typealias Change = (inout Programme) -> Void

  private func kinds(_ change: (inout Programme) -> Void) -> [ProgrammeFinding.Kind] {
    var programme = SmallMission.onwardProgramme
    change(&programme)
    return programme.findings.map(\.kind)
  }

  @Test func `a sound programme has no finding`() {
    #expect(kinds { _ in } == [])
  }

  @Test func `what can never work is found, and by its name`() {
    #expect(kinds { $0.steps.append($0.steps[0]) } == [.stepTwice])
    #expect(kinds { $0.steps[1].rule.after = ["moon"] } == [.stepUnknown])
    #expect(
      kinds {
        $0.steps[0].rule.after = ["permit"]; $0.steps[3].rule.after = ["interview"]
      }
        == [.cycle])
    #expect(kinds { $0.steps[3].rule.after = ["fitness"] } == [.unreachable])
    #expect(
      kinds {
        $0.steps[7].rule.after = ["adults"]
        $0.steps.append(SmallMission.step("adults", ages: 18...99))
      } == [.unreachable])
    #expect(
      kinds {
        $0.steps[3].rule.after = ["check"]
        $0.steps[3].rule.lead = 30
        $0.steps.append(SmallMission.step("check", .person, 21))
      } == [.impossibleWindow])
    #expect(kinds { $0.steps[5].rule.isOptional = false } == [.markerNotOptional])
    #expect(kinds { $0.rules.arrival.exempt = ["rich"] } == [.streamUnknown])
    #expect(kinds { $0.steps[1].rule.asked.streams = ["rich"] } == [.streamUnknown])
    #expect(kinds { $0.rules.loan?.tiers.swapAt(0, 1) } == [.tiersUnsorted])
    #expect(
      kinds {
        $0.rules.course = nil
        $0.steps[1].rule.earned = .byCourse
      } == [.courseMissing])
    #expect(
      kinds {
        $0.rules.loan = nil
        $0.steps[1].rule.earned = .byLoan
      } == [.loanMissing])
  }

  @Test func `a clearance that lapses before the notice is over can never be booked`() {
    let found = kinds {
      $0.rules.notice = NoticeRule(
        lead: 10, calendar: "CA", acknowledgedWithin: 1, separate: [], exempt: [], source: "")
      $0.steps.append(SmallMission.step("quick", .person, 7))
    }
    #expect(found == [.lapsesBeforeNotice])
  }

  @Test func `a setting that nobody set is a remark and no fault`() {
    var programme = SmallMission.onwardProgramme
    programme.rules.unset = ["exit_days"]
    #expect(programme.findings.map(\.kind) == [.settingUnset])
    #expect(programme.findings.allSatisfy { !$0.isFault && $0.sentence.hasSuffix(".") })
  }
}
