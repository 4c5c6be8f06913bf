import Mission

extension EventTitle {
  /// Russian, Tajik and Dari of what happens to the mission, people, families and cases.
  static let ofPeople: [UInt16: Translated] = [
    MissionFounded.kind: Translated("миссия основана", "рисолат таъсис ёфт", "مأموریت تأسیس شد"),
    SiteDefined.kind: Translated("место описано", "ҷой муайян шуд", "محل تعریف شد"),
    CorridorDefined.kind: Translated("дорога описана", "роҳ муайян шуд", "راه تعریف شد"),
    VehicleTypeDefined.kind: Translated(
      "тип машин описан", "навъи мошин муайян шуд",
      "نوع موتر تعریف شد"),
    VehicleRegistered.kind: Translated("машина записана", "мошин сабт шуд", "موتر ثبت شد"),
    StaffRegistered.kind: Translated("сотрудник записан", "корманд сабт шуд", "کارمند ثبت شد"),
    ProgrammeAdopted.kind: Translated(
      "программа принята", "барнома қабул шуд",
      "برنامه پذیرفته شد"),
    PracticeAdopted.kind: Translated(
      "порядок колонн принят", "тартиби корвонҳо қабул шуд",
      "روش کاروان‌ها پذیرفته شد"),
    VehicleReturnSet.kind: Translated(
      "срок возврата машины записан", "мӯҳлати баргардондани мошин сабт шуд",
      "مهلت بازگشت موتر ثبت شد"),
    CalendarDefined.kind: Translated("календарь описан", "тақвим муайян шуд", "تقویم تعریف شد"),
    BoundaryDrawn.kind: Translated(
      "границы начерчены", "сарҳадҳо кашида шуданд",
      "مرزها رسم شد"),
    ListImported.kind: Translated("список принят", "рӯйхат қабул шуд", "فهرست گرفته شد"),
    ListWithdrawn.kind: Translated(
      "список отозван", "рӯйхат бозпас гирифта шуд",
      "فهرست پس گرفته شد"),
    DataExported.kind: Translated(
      "данные выгружены", "маълумот бароварда шуд",
      "معلومات بیرون داده شد"),
    PersonRegistered.kind: Translated("человек зарегистрирован", "шахс сабт шуд", "شخص ثبت شد"),
    PersonCorrected.kind: Translated(
      "данные человека исправлены", "маълумоти шахс ислоҳ шуд",
      "معلومات شخص اصلاح شد"),
    RequirementsChanged.kind: Translated(
      "потребности в пути изменены", "эҳтиёҷоти сафар тағйир ёфт",
      "نیازهای سفر تغییر کرد"),
    PersonDied.kind: Translated("человек умер", "шахс вафот кард", "شخص درگذشت"),
    PersonErased.kind: Translated(
      "личные данные удалены", "маълумоти шахсӣ пок шуд",
      "معلومات شخصی حذف شد"),
    UnfitDaysSet.kind: Translated(
      "дни без поездки записаны", "рӯзҳои бе сафар сабт шуд",
      "روزهای ناتوانی سفر ثبت شد"),
    CareSet.kind: Translated(
      "кто отвечает за ребёнка, записано", "масъули кӯдак сабт шуд",
      "مسئول کودک ثبت شد"),
    DuplicateProposed.kind: Translated(
      "вопрос: один ли это человек", "савол: оё ин як нафар аст",
      "پرسش: آیا یک نفر است"),
    DuplicateDismissed.kind: Translated(
      "решено: два человека", "ҳал шуд: ду нафар",
      "تصمیم: دو نفر"),
    PeopleMerged.kind: Translated("записи объединены", "сабтҳо якҷо шуданд", "ثبت‌ها یکی شد"),
    PeopleUnmerged.kind: Translated("объединение отменено", "якҷокунӣ бекор шуд", "یکی کردن برگشت"),
    MergeThresholdSet.kind: Translated(
      "порог объединения задан", "ҳадди якҷокунӣ муайян шуд",
      "حد یکی کردن تعیین شد"),
    HouseholdRegistered.kind: Translated(
      "семья зарегистрирована", "оила сабт шуд",
      "خانواده ثبت شد"),
    HouseholdCorrected.kind: Translated(
      "данные семьи исправлены", "маълумоти оила ислоҳ шуд",
      "معلومات خانواده اصلاح شد"),
    MembersMoved.kind: Translated(
      "люди перешли в другую семью", "аъзо ба оилаи дигар гузаштанд",
      "اعضا به خانواده دیگر رفتند"),
    HeadChanged.kind: Translated("глава семьи сменился", "сардори оила иваз шуд", "سرپرست عوض شد"),
    CaseOpened.kind: Translated("дело открыто", "парванда кушода шуд", "پرونده باز شد"),
    CaseClosed.kind: Translated("дело закрыто", "парванда баста шуд", "پرونده بسته شد"),
    CasesLinked.kind: Translated("дела связаны", "парвандаҳо пайваст шуданд", "پرونده‌ها پیوند شد"),
    CasesUnlinked.kind: Translated(
      "дела разъединены", "пайванди парвандаҳо бекор шуд",
      "پیوند پرونده‌ها برداشته شد"),
    CaseCategorised.kind: Translated(
      "вид дела указан", "навъи парванда муайян шуд",
      "نوع پرونده تعیین شد"),
    ClearanceRecorded.kind: Translated("шаг записан", "қадам сабт шуд", "مرحله ثبت شد"),
    ConsentGiven.kind: Translated("согласие дано", "розигӣ дода шуд", "رضایت داده شد"),
    ConsentWithdrawn.kind: Translated(
      "согласие отозвано", "розигӣ бозпас гирифта шуд",
      "رضایت پس گرفته شد"),
    HoldPlaced.kind: Translated("поездка приостановлена", "сафар боздошта шуд", "سفر متوقف شد"),
    HoldLifted.kind: Translated("приостановка снята", "боздошт бекор шуд", "توقف برداشته شد"),
    SiteHoldPlaced.kind: Translated(
      "поездки с места приостановлены", "сафар аз ҷой боздошта шуд",
      "سفر از محل متوقف شد"),
    SiteHoldLifted.kind: Translated(
      "поездки с места разрешены", "боздошти ҷой бекор шуд",
      "توقف محل برداشته شد"),
  ]
}
