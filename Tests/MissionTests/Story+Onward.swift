import Basics
import Mission

/// A family that flies on: the second half of the story.
extension Story {
  static let onward: [StoryStep] = [
    .init(.defineCalendar(quebec), "calendar defined"),
    .init(
      .draw(
        Boundary(
          name: "districts", source: "Office",
          lines: [
            Boundary.Line(
              [(38_000_000, 68_000_000), (38_500_000, 67_000_001)].compactMap {
                Coordinates(latitude: $0.0, longitude: $0.1)
              })
          ])), "boundary drawn"),
    .init(
      .define(
        Site(
          code: "YUL", kind: .airport, names: PlaceNames(latin: "Montreal"), country: "CA",
          area: "CA-QC", connection: 90)), "site defined"),
    .init(.adopt(Small.onwardProgramme), "programme adopted"),
    .init(
      .registerHousehold(flyingFamily), "household registered", "person registered", "case opened"),
    .init(.categorise(flyingCase, streams: ["urgent"]), "case categorised"),
    .init(.setUnfitDays(flyer, DateSpan(day, day + 9)), "unfit days set"),
    .init(.setCare(flyer, isSeparated: true, inCareOf: zarina), "care of a minor set"),
    .init(
      .holdSite(SiteHold(site: Small.camp, kind: .outbreak, span: DateSpan(day, day + 20)!)),
      "site held"),
    .init(.liftSiteHold(Small.camp, .outbreak, on: day + 5), "site's hold lifted"),
  ]

  static let flyingCase = CaseID(number: 6)
  static let flyer = PersonID(number: 8)

  static let quebec = HolidayCalendar(
    code: "CA-QC", weekend: [.saturday, .sunday],
    holidays: [
      Holiday(name: "National Holiday", rule: .fixed(month: 6, day: 24), shift: .sundayToMonday),
      Holiday(name: "Labour Day", rule: .nth(1, .monday, month: 9)),
      Holiday(name: "Patriots' Day", rule: .before(.monday, month: 5, day: 25)),
      Holiday(name: "Midsummer", rule: .from(.saturday, month: 6, day: 20)),
      Holiday(name: "Good Friday", rule: .easter(-2), years: 1900...2100),
      Holiday(name: "A feast", rule: .once(day + 40)),
    ])

  private static let flyingFamily = NewHousehold(
    site: Small.camp, destination: SiteID(number: 5), reference: "", baggage: 23, on: day - 90,
    programme: Small.onward,
    people: [
      NewPerson(
        relation: .head, sex: .female,
        details: PersonalDetails(
          names: [PersonName(given: "Нилуфар")], birth: PartialDate(year: 1972)))
    ])
}
