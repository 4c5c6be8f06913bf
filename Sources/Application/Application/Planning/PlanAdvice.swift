public import Basics
public import Mission
import Planning

/// Something that holds a plan back, and what one more of it brought when planned again.
public struct PlanAdvice: Equatable, Sendable {
  public enum Resource: Equatable, Sendable {
    case vehicle(VehicleTypeID, at: SiteID)
    case escorts(SiteID)
    /// Ten of them.
    case beds(SiteID)
    /// Ten persons a day.
    case crossing(SiteID)
    case wheelchairs(SiteID, by: VehicleTypeID)
    case stretchers(SiteID, by: VehicleTypeID)
  }

  /// What came of one more.
  public struct Gain: Equatable, Sendable {
    /// People moved in time beside those who are.
    public let persons: Int
    /// Weighted person-days of waiting saved; below zero: cost.
    public let waiting: Int
  }

  public let resource: Resource
  /// From the first day it binds to the last.
  public let span: DateSpan
  /// The weekdays it binds on; none: more or less every day.
  public let weekdays: [Weekday]
  /// nil: one more was not tried, or changed nothing.
  public let gain: Gain?
}

extension SeasonPlan {
  /// What binds, the dearest first, and what one more of the dearest brings. Plans again for each,
  /// which takes about eighty decodes.
  ///
  /// - Parameter answer: of this plan, with prices.
  func advice(on answer: ConvoyAnswer) -> [PlanAdvice] {
    let measured = season.problem.advice(on: answer)
    return (answer.prices?.bindings ?? []).prefix(2 * ConvoyAdvice.most).compactMap { one in
      guard let resource = season.resource(one.resource) else { return nil }
      let gain = measured.first { $0.resource == one.resource }
        .map { PlanAdvice.Gain(persons: $0.persons, waiting: $0.waiting) }
      return season.days(one.when).map { span, weekdays in
        PlanAdvice(resource: resource, span: span, weekdays: weekdays, gain: gain)
      }
    }
  }

  /// The answer it is part of; for a plan read from a draft, the same plan beside its bound again.
  func answered(by engine: ConvoyEngine) -> ConvoyAnswer {
    answer
      ?? season.problem.weigh(plan, steps: steps).against(engine.bound(season.problem))
  }
}

extension SeasonProblem {
  fileprivate func resource(_ resource: ConvoyAdvice.Resource) -> PlanAdvice.Resource? {
    switch resource {
    case .vehicle(let site, let type): .vehicle(types[type], at: sites[site])
    case .escortTeam(let site): .escorts(sites[site])
    case .beds(let station): .beds(stations[station])
    case .crossing(let crossing): .crossing(crossings[crossing])
    case .places(let kind, let site):
      switch kind {
      case .seat: nil
      case .wheelchair:
        .wheelchairs(sites[site], by: types[problem.bestType(for: kind, at: site)])
      case .stretcher:
        .stretchers(sites[site], by: types[problem.bestType(for: kind, at: site)])
      }
    }
  }

  fileprivate func days(_ when: ConvoyWhen) -> (DateSpan, [Weekday])? {
    switch when {
    case .span(let first, let last):
      DateSpan(span.first + first, span.first + last).map { ($0, []) }
    case .sevenths(let sevenths, let first, let last):
      DateSpan(span.first + first, span.first + last).map { days in
        (days, sevenths.map { (span.first + $0).weekday })
      }
    }
  }
}
