import Basics
import Documents

/// Synthetic papers of a journey by air, in the four languages.
enum TravelSample {
  static let day = CivilDate("2026-03-12")!

  static func stamp(_ language: DocumentLanguage) -> PaperStamp {
    PaperStamp(language: language, checkpoint: "3F9A-77C1", printedOn: CivilDate("2026-02-20")!)
  }

  static let flights = [
    FlightLineInput(
      number: "TK255", from: "Dushanbe (DYU)", departs: "2026-03-12 06:40", to: "Istanbul (IST)",
      arrives: "2026-03-12 10:15"),
    FlightLineInput(
      number: "TK17", from: "Istanbul (IST)", departs: "2026-03-12 15:05", to: "Toronto (YYZ)",
      arrives: "2026-03-12 18:55"),
  ]

  static func aboard(_ index: Int) -> AboardInput {
    let families = ["RAHIMI", "HOJIEVA", "QURBONOV", "NAZARI"]
    let given = ["ABDULRAHMAN", "GULNORA", "JAMSHED MAHMADALI", "ZARINA"]
    return AboardInput(
      id: "P-000\(200 + index)-K", family: families[index % 4], given: given[index % 4],
      sex: index % 2 == 0 ? .male : .female, birth: index % 7 == 3 ? "1961" : "1988-11-30",
      nationality: "AFG", paper: "P P0123\(4_000 + index)",
      requirements: index % 5 == 2 ? [.wheelchair, .medicalEscort] : [],
      seat: "\(21 + index / 6)\(Array("ABCDEF")[index % 6])")
  }

  static func notice(_ language: DocumentLanguage, _ kind: NoticeInput.Kind = .original)
    -> NoticeInput
  {
    NoticeInput(
      stamp: stamp(language), kind: kind, number: "N-000012-K",
      version: kind == .original ? 1 : 2, programme: "Canada, government-assisted",
      recipient: "ROC-O, Ottawa", isWomenAtRisk: false, origin: "Душанбе", port: "Toronto (YYZ)",
      arrives: "2026-03-12 18:55", flights: flights,
      cases: (0..<5).map { index in
        NoticeCaseInput(
          id: "C-0001\(10 + index)-K", reference: "G0000\(4_711 + index)",
          destination: "Winnipeg, MB", receiver: "Welcome Place", onward: "AC 269",
          speaks: "Dari", flags: index == 2 ? ["UPP"] : [],
          people: (0..<(1 + index % 4)).map { aboard(index * 4 + $0) })
      }, contact: "Фаррух Назаров", telephone: "+992 37 221 00 00")
  }

  static func manifest(_ language: DocumentLanguage) -> FlightManifestInput {
    FlightManifestInput(
      stamp: stamp(language), movement: "M-000044-K", version: 3, flights: flights,
      escorts: ["Зарина Қурбонова", "ناهید رحیمی"],
      cases: (0..<12).map { index in
        FlightCaseInput(
          id: "C-0001\(10 + index)-K", destination: "Winnipeg, MB", booking: "QX7K2\(index)",
          bags: 2 + index % 3, baggage: 23 * (2 + index % 3),
          code: Sample.code("M-000044-K C-0001\(10 + index)-K"),
          people: (0..<(1 + index % 5)).map { aboard(index * 5 + $0) })
      })
  }

  static func certificate(_ language: DocumentLanguage, code: String = "SAFAR1.test")
    -> CertificateInput
  {
    CertificateInput(
      stamp: stamp(language), mission: "Mission Tajikistan", number: "K-000031-7",
      name: language == .dari ? "گلنار حاجی‌زاده" : "Гулнора Ҳоҷиева",
      course: language == .dari ? "آشنایی با کانادا" : "Canadian Orientation Abroad",
      days: DateSpan(CivilDate("2026-02-16")!, CivilDate("2026-02-18")!)!, hours: 15,
      place: "Душанбе", trainer: "Зарина Қурбонова", issuedOn: CivilDate("2026-02-18")!,
      code: Sample.code(code))
  }

  static func packet(_ language: DocumentLanguage) -> TravelPacketInput {
    let isDari = language == .dari
    let route = RoutePicture(stops: [
      .init(
        sign: .start, place: isDari ? "وحدت" : "Ваҳдат", time: "2026-03-12 02:00",
        note: isDari ? "کنار مکتب شماره ۴" : "School no. 4",
        onward: .init(.bus, isDari ? "بس، ۱ ساعت" : "45 min")),
      .init(
        sign: .change, place: isDari ? "میدان هوایی دوشنبه" : "Душанбе (DYU)",
        time: "2026-03-12 06:40", onward: .init(.aircraft, "TK255")),
      .init(
        sign: .night, place: isDari ? "استانبول" : "Istanbul (IST)", time: "2026-03-12 10:15",
        note: "Transit hotel", onward: .init(.aircraft, "TK17")),
      .init(
        sign: .change, place: "Toronto (YYZ)", time: "2026-03-13 18:55",
        onward: .init(.train, "VIA 1")),
      .init(
        sign: .change, place: "Harbour", time: "2026-03-14 08:00", onward: .init(.ferry, "2 h")),
      .init(sign: .arrival, place: "Winnipeg, MB", time: "2026-03-14 23:10", note: "Welcome Place"),
    ])
    return TravelPacketInput(
      stamp: stamp(language), caseID: "C-000110-K",
      name: isDari ? "عبدالرحمن رحیمی" : "Абдураҳмон Раҳимӣ",
      people: isDari
        ? ["عبدالرحمن رحیمی", "Zarina Rahimi", "ناهید رحیمی"]
        : ["Абдураҳмон Раҳимӣ", "Зарина Раҳимӣ", "ناهید رحیمی"],
      destination: "Winnipeg, MB", departs: "2026-03-12 06:40",
      bag: [
        ChecklistItem(
          isDari ? "پاسپورت یا سند سفر" : "Passport or travel document", note: "P-000200-K"),
        ChecklistItem(isDari ? "ویزه" : "Visa", note: "P-000200-K, P-000201-K"),
        ChecklistItem(isDari ? "اسناد صحی" : "Medical records"),
        ChecklistItem(isDari ? "سی‌دی ایکسری" : "X-ray disc", note: "P-000200-K"),
      ], route: route,
      contacts: [
        .init(who: "Фаррух Назаров", place: "Душанбе", telephone: "+992 37 221 00 00"),
        .init(who: "Welcome Place", place: "Winnipeg", telephone: "+1 204 977 1000"),
      ],
      cards: [
        BoardingCardInput(
          language: language, household: "H-000231-9",
          name: isDari ? "عبدالرحمن رحیمی" : "Абдураҳмон Раҳимӣ", people: 3, baggage: 69,
          destination: "Winnipeg, MB", vehicles: [], flights: "TK255, TK17",
          code: Sample.code("M-000044-K H-000231-9"))
      ])
  }

  static func booklet(_ language: DocumentLanguage) -> BookletPageInput {
    let isDari = language == .dari
    return BookletPageInput(
      stamp: stamp(language), caseID: "C-000110-K",
      name: isDari ? "عبدالرحمن رحیمی" : "Абдураҳмон Раҳимӣ", destination: "Winnipeg, MB",
      departs: "2026-03-12",
      days: (0..<3).map { index in
        .init(
          on: CivilDate("2026-02-16")! + index, hours: "09:00–14:00",
          room: isDari ? "اتاق ۲" : "Room 2",
          modules: isDari ? ["تعلیم", "کار و بازار کار"] : ["Education", "Labour market and work"])
      },
      toDo: [
        ChecklistItem(
          isDari ? "معاینه پیش از پرواز" : "Check before the flight", note: "2026-03-10"),
        ChecklistItem(isDari ? "امضای تعهدنامه" : "Sign the loan note"),
      ],
      arrival: [
        isDari
          ? "کارمند Welcome Place در میدان هوایی شما را می‌پذیرد."
          : "Staff of Welcome Place meet you at the airport with your names on a board."
      ], office: "Душанбе", telephone: "+992 37 221 00 00")
  }

  static func note(_ language: DocumentLanguage) -> PromissoryNoteInput {
    PromissoryNoteInput(
      stamp: stamp(language), number: "L-000007-K", programme: "Canada, government-assisted",
      caseID: "C-000110-K", borrower: language == .dari ? "عبدالرحمن رحیمی" : "Абдураҳмон Раҳимӣ",
      items: [
        .init("DYU – YYZ", "CAD 2,940.00"), .init("Transit", "CAD 180.00"),
        .init("YYZ – YWG", "CAD 480.50"),
      ], total: "CAD 3,600.50", payments: 72, firstPayment: CivilDate("2027-03-12")!,
      monthly: "CAD 50.01", lastPayment: CivilDate("2033-02-12")!, bearsInterest: false)
  }

  static func handover(_ language: DocumentLanguage) -> HandoverInput {
    HandoverInput(
      stamp: stamp(language), movement: "M-000044-K", place: "Toronto (YYZ)", on: day,
      partner: "Welcome Place", receiver: "",
      parties: (0..<4).map { index in
        .init(
          household: "H-00023\(index)-K", destination: "Winnipeg, MB",
          people: (0..<(2 + index)).map { member in
            .init(
              name: Sample.names[(index + member) % 5], sex: member % 2 == 0 ? .female : .male,
              age: member * 13 + 4, requirements: member == 1 ? [.wheelchair] : [])
          })
      })
  }
}
