import Mission

extension EventTitle {
  /// Russian, Tajik and Dari of what happens to movements, accounts, classes and flights.
  static let ofJourneys: [UInt16: Translated] = [
    MovementPlanned.kind: Translated(
      "перевозка намечена", "интиқол нақша шуд",
      "انتقال برنامه‌ریزی شد"),
    VehicleAssigned.kind: Translated("машина назначена", "мошин таъин шуд", "موتر تعیین شد"),
    VehicleSwapped.kind: Translated("машина заменена", "мошин иваз шуд", "موتر عوض شد"),
    StaffAssigned.kind: Translated("сотрудник назначен", "корманд таъин шуд", "کارمند تعیین شد"),
    StaffReleased.kind: Translated("сотрудник снят", "корманд озод шуд", "کارمند آزاد شد"),
    HouseholdBooked.kind: Translated(
      "семья записана на перевозку", "оила ба интиқол сабт шуд",
      "خانواده جا گرفت"),
    HouseholdUnbooked.kind: Translated(
      "семья снята с перевозки", "оила аз интиқол гирифта шуд",
      "جای خانواده پس گرفته شد"),
    ManifestAmended.kind: Translated(
      "список едущих изменён", "рӯйхати мусофирон тағйир ёфт",
      "فهرست سفر تغییر کرد"),
    MovementConfirmed.kind: Translated(
      "перевозка подтверждена", "интиқол тасдиқ шуд",
      "انتقال تأیید شد"),
    MovementCancelled.kind: Translated("перевозка отменена", "интиқол бекор шуд", "انتقال لغو شد"),
    BoardingOpened.kind: Translated("посадка открыта", "савор шудан сар шуд", "سوار شدن آغاز شد"),
    PeopleBoarded.kind: Translated("люди сели", "одамон савор шуданд", "افراد سوار شدند"),
    Departed.kind: Translated("отправление", "ҳаракат кард", "حرکت کرد"),
    PassageRecorded.kind: Translated("проезд отмечен", "гузариш қайд шуд", "گذر ثبت شد"),
    IncidentReported.kind: Translated("происшествие записано", "ҳодиса сабт шуд", "رویداد ثبت شد"),
    PersonDisembarked.kind: Translated(
      "человек сошёл в пути", "шахс дар роҳ фуромад",
      "شخص در راه پیاده شد"),
    Arrived.kind: Translated("прибытие", "расид", "رسید"),
    HandedOver.kind: Translated(
      "люди переданы партнёру", "одамон ба шарик супорида шуданд",
      "افراد به شریک سپرده شدند"),
    MovementClosed.kind: Translated(
      "перевозка завершена", "интиқол анҷом ёфт",
      "انتقال پایان یافت"),
    StandbyListed.kind: Translated(
      "запасные семьи названы", "оилаҳои эҳтиётӣ номбар шуданд",
      "خانواده‌های ذخیره نام برده شد"),
    MovementPinned.kind: Translated(
      "перевозка закреплена или отпущена", "интиқол устувор ё озод шуд",
      "انتقال ثابت یا آزاد شد"),
    AssistanceGiven.kind: Translated("помощь выдана", "кумак дода шуд", "کمک داده شد"),
    AssistanceReversed.kind: Translated(
      "выдача помощи отменена", "додани кумак бекор шуд",
      "کمک برگشت داده شد"),
    PlanAccepted.kind: Translated("план принят", "нақша қабул шуд", "برنامه سفر پذیرفته شد"),
    PlanDrafted.kind: Translated("план составлен", "нақша тартиб ёфт", "برنامه سفر ساخته شد"),
    PlanDraftClosed.kind: Translated(
      "черновик плана закрыт", "сиёҳнависи нақша баста шуд",
      "پیش‌نویس برنامه بسته شد"),
    OnwardPlanDrafted.kind: Translated(
      "план занятий или рейсов составлен", "нақшаи дарсҳо ё парвозҳо тартиб ёфт",
      "پلان صنف‌ها یا پروازها ساخته شد"),
    OnwardDraftClosed.kind: Translated(
      "черновик занятий или рейсов закрыт", "сиёҳнависи дарсҳо ё парвозҳо баста шуд",
      "پیش‌نویس صنف‌ها یا پروازها بسته شد"),
    NoticeIssued.kind: Translated(
      "уведомление составлено", "огоҳинома тартиб ёфт",
      "اطلاعیه ساخته شد"),
    NoticeSent.kind: Translated(
      "уведомление отправлено", "огоҳинома фиристода шуд",
      "اطلاعیه فرستاده شد"),
    NoticeAcknowledged.kind: Translated(
      "уведомление подтверждено", "огоҳинома тасдиқ шуд",
      "اطلاعیه تأیید شد"),
    ArrivalConfirmed.kind: Translated(
      "прибытие подтверждено", "расидан тасдиқ шуд",
      "رسیدن تأیید شد"),
    LoanSigned.kind: Translated(
      "долговое обязательство подписано", "қарзнома имзо шуд",
      "سند قرضه امضا شد"),
    LoanCharged.kind: Translated(
      "сумма долга изменена", "маблағи қарз тағйир ёфт",
      "مبلغ قرضه تغییر کرد"),
    AccountOpened.kind: Translated("учётная запись открыта", "ҳисоб кушода шуд", "حساب باز شد"),
    PasswordSet.kind: Translated("пароль задан", "гузарвожа муқаррар шуд", "رمز تعیین شد"),
    AccountChanged.kind: Translated(
      "роли или места изменены", "нақшҳо ё ҷойҳо тағйир ёфт",
      "نقش‌ها یا محل‌ها تغییر کرد"),
    SecondFactorChanged.kind: Translated(
      "второй фактор изменён", "омили дуюм тағйир ёфт",
      "عامل دوم تغییر کرد"),
    AccountClosed.kind: Translated("учётная запись закрыта", "ҳисоб баста шуд", "حساب بسته شد"),
    TokenMade.kind: Translated(
      "ключ программы выдан", "калиди барнома дода шуд", "کلید برنامه داده شد"),
    ViewSaved.kind: Translated(
      "список сохранён под именем", "рӯйхат бо ном нигоҳ дошта шуд", "فهرست به نامی نگه داشته شد"),
    ViewDeleted.kind: Translated(
      "сохранённый список удалён", "рӯйхати нигоҳдошта нест карда шуд", "فهرست نگه‌داشته پاک شد"),
    TokenRevoked.kind: Translated(
      "ключ программы отозван", "калиди барнома бекор шуд", "کلید برنامه باطل شد"),
    SignedIn.kind: Translated("вход", "даромад", "ورود"),
    SignInFailed.kind: Translated("неудачный вход", "даромади ноком", "ورود ناموفق"),
    GlassBroken.kind: Translated(
      "аварийный доступ открыт", "дастрасии фавқулода кушода шуд",
      "دسترسی اضطراری باز شد"),
    GlassReviewed.kind: Translated(
      "аварийный доступ проверен", "дастрасии фавқулода санҷида шуд",
      "دسترسی اضطراری بررسی شد"),
    AccessDenied.kind: Translated("доступ отклонён", "дастрасӣ рад шуд", "دسترسی رد شد"),
    PeopleRead.kind: Translated("данные просмотрены", "маълумот дида шуд", "معلومات دیده شد"),
    CourseDefined.kind: Translated("курс описан", "курс муайян шуд", "کورس تعریف شد"),
    ClassPlanned.kind: Translated("занятие намечено", "дарс нақша шуд", "صنف برنامه‌ریزی شد"),
    EnrolmentChanged.kind: Translated(
      "участники занятия изменены", "иштирокчиёни дарс тағйир ёфтанд",
      "شاملان صنف تغییر کرد"),
    AttendanceRecorded.kind: Translated("посещение записано", "ҳозирӣ сабт шуд", "حاضری ثبت شد"),
    PersonAssessed.kind: Translated("человек оценён", "шахс баҳо гирифт", "شخص ارزیابی شد"),
    CertificateIssued.kind: Translated(
      "свидетельство выдано", "шаҳодатнома дода шуд",
      "گواهی‌نامه داده شد"),
    TeachingDefined.kind: Translated(
      "классы и преподаватели записаны", "синфхонаҳо ва омӯзгорон сабт шуданд",
      "اتاق‌ها و آموزگاران ثبت شد"),
    ClassCancelled.kind: Translated("занятие отменено", "дарс бекор шуд", "صنف لغو شد"),
    FlightPlanned.kind: Translated("рейс намечен", "парвоз нақша шуд", "پرواز برنامه‌ریزی شد"),
    FlightApproved.kind: Translated("рейс одобрен", "парвоз тасдиқ шуд", "پرواز تأیید شد"),
    EscortTicketed.kind: Translated(
      "билет сопровождающего записан", "чиптаи ҳамроҳ сабт шуд",
      "تکت همراه ثبت شد"),
  ]
}
