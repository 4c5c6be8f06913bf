import Mission

extension Refusal.Reason {
  /// Russian, Tajik and Dari of the refusals about roads, vehicles, movements and plans.
  static let movementsWords: [Self: Translated] = [
    .roadBroken: Translated(
      "Маршрут {corridor}: каждый участок должен начинаться там, где кончился предыдущий.",
      "Роҳи {corridor}: ҳар қисм бояд аз он ҷо сар шавад, ки пештара тамом шуд.",
      "مسیر {corridor}: هر بخش باید از جایی آغاز شود که بخش پیشین پایان یافت."),
    .turnaroundTooShort: Translated(
      "Маршрут {corridor} занимает {days} дней в одну сторону; оборот не может быть короче.",
      "Роҳи {corridor} ба як тараф {days} рӯз аст; гардиш кӯтоҳтар намешавад.",
      "مسیر {corridor} یک طرفه {days} روز است؛ رفت و برگشت کوتاه‌تر نمی‌شود."),
    .noSite: Translated(
      "Пункта {id} нет.",
      "Ҷойи {id} нест.",
      "محل {id} وجود ندارد."),
    .noCorridor: Translated(
      "Маршрута {id} нет.",
      "Роҳи {id} нест.",
      "مسیر {id} وجود ندارد."),
    .noVehicleType: Translated(
      "Типа машин {id} нет.",
      "Навъи мошини {id} нест.",
      "نوع وسیله {id} وجود ندارد."),
    .noVehicle: Translated(
      "Машины {id} нет.",
      "Мошини {id} нест.",
      "وسیله {id} وجود ندارد."),
    .noStaff: Translated(
      "Сотрудника {id} нет.",
      "Корманди {id} нест.",
      "کارمند {id} وجود ندارد."),
    .noMovement: Translated(
      "Перевозки {id} нет.",
      "Интиқоли {id} нест.",
      "انتقال {id} وجود ندارد."),
    .noVehicleNumber: Translated(
      "В перевозке {movement} нет машины номер {number}.",
      "Дар интиқоли {movement} мошини рақами {number} нест.",
      "در انتقال {movement} وسیله نمبر {number} نیست."),
    .corridorClosed: Translated(
      "Маршрут {corridor} закрыт {date}. Выберите другой день.",
      "Роҳи {corridor} {date} баста аст. Рӯзи дигарро интихоб кунед.",
      "مسیر {corridor} در {date} بسته است. روز دیگری برگزینید."),
    .crossingClosed: Translated(
      "Переход {crossing} закрыт {date}. Выберите другой день.",
      "Гузаргоҳи {crossing} {date} баста аст. Рӯзи дигарро интихоб кунед.",
      "گذرگاه {crossing} در {date} بسته است. روز دیگری برگزینید."),
    .convoysPerDay: Translated(
      "Маршрут {corridor} принимает колонн в день: {limit}; на {date} они уже есть.",
      "Роҳи {corridor} дар як рӯз {limit} корвон мегирад; дар {date} онҳо ҳастанд.",
      "مسیر {corridor} روزانه {limit} کاروان می‌گیرد؛ در {date} پر است."),
    .vehicleWithdrawn: Translated(
      "Машина {vehicle} снята с работы.",
      "Мошини {vehicle} аз кор бароварда шудааст.",
      "وسیله {vehicle} از کار بیرون است."),
    .vehicleElsewhere: Translated(
      "Машина {vehicle} стоит в другом пункте.",
      "Мошини {vehicle} дар ҷойи дигар аст.",
      "وسیله {vehicle} در محل دیگری است."),
    .vehicleNotAdmitted: Translated(
      "Машина {vehicle} такого типа, который маршрут {corridor} не допускает.",
      "Мошини {vehicle} аз навъест, ки роҳи {corridor} намегирад.",
      "وسیله {vehicle} از نوعی است که مسیر {corridor} نمی‌پذیرد."),
    .vehicleIsBusy: Translated(
      "Машина {vehicle} в эти дни занята в перевозке {movement}.",
      "Мошини {vehicle} дар ин рӯзҳо дар интиқоли {movement} аст.",
      "وسیله {vehicle} در این روزها در انتقال {movement} است."),
    .tooManyVehicles: Translated(
      "В колонне на этом маршруте не больше машин, чем {limit}.",
      "Дар корвони ин роҳ на бештар аз {limit} мошин аст.",
      "کاروان این مسیر بیش از {limit} وسیله ندارد."),
    .swapTooSmall: Translated(
      "Машина {vehicle} не вместит {people} человек и багаж машины номер {number}.",
      "Мошини {vehicle} {people} нафар ва бори мошини рақами {number}-ро гирифта наметавонад.",
      "وسیله {vehicle} جای {people} نفر و بار وسیله نمبر {number} را ندارد."),
    .staffIsBusy: Translated(
      "{member} в эти дни занят в перевозке {movement}.",
      "{member} дар ин рӯзҳо дар интиқоли {movement} аст.",
      "{member} در این روزها در انتقال {movement} است."),
    .vehicleCount: Translated(
      "В перевозке {movement} машин: {vehicles}; маршрут требует от {fewest} до {most}.",
      "Дар интиқоли {movement} {vehicles} мошин аст; роҳ аз {fewest} то {most} металабад.",
      "انتقال {movement} دارای {vehicles} وسیله است؛ مسیر از {fewest} تا {most} می‌خواهد."),
    .nobodyBooked: Translated(
      "В перевозке {movement} ни у кого нет места.",
      "Дар интиқоли {movement} касе ҷой надорад.",
      "در انتقال {movement} کسی جای ندارد."),
    .escortsMissing: Translated(
      "В перевозке {movement} сопровождающих: {have}; маршрут требует {need}.",
      "Дар интиқоли {movement} {have} ҳамроҳ аст; роҳ {need} металабад.",
      "انتقال {movement} دارای {have} همراه است؛ مسیر {need} می‌خواهد."),
    .leaderMissing: Translated(
      "В перевозке {movement} машин: {vehicles}, и ей нужен начальник колонны.",
      "Дар интиқоли {movement} {vehicles} мошин аст ва сардори корвон лозим аст.",
      "انتقال {movement} دارای {vehicles} وسیله است و رهبر کاروان می‌خواهد."),
    .seatsReserved: Translated(
      "В семье {household} людей: {people}; свободные места берегут до подтверждения перевозки "
        + "{movement} ({percent} % мест каждой машины). Добавьте машину или выберите другую "
        + "перевозку.",
      "Дар оилаи {household} {people} нафар аст; ҷойҳои холӣ то тасдиқи интиқоли {movement} "
        + "нигоҳ дошта мешаванд ({percent} % ҷойҳои ҳар мошин). Мошин илова кунед ё интиқоли "
        + "дигарро интихоб кунед.",
      "خانواده {household} دارای {people} نفر است؛ جاهای خالی تا تأیید انتقال {movement} نگه "
        + "داشته می‌شود ({percent} % چوکی‌های هر وسیله). وسیله‌ای بیفزایید یا انتقال دیگری "
        + "برگزینید."),
    .baggageApart: Translated(
      "У семьи {household} {baggage} кг, а багаж едет с хозяевами. Выберите машину, где хватит "
        + "места на всё.",
      "Оилаи {household} {baggage} кг бор дорад ва бор бо соҳибонаш меравад. Мошинеро интихоб "
        + "кунед, ки барои ҳарду ҷой дорад.",
      "خانواده {household} {baggage} کیلو بار دارد و بار با صاحبانش می‌رود. وسیله‌ای برگزینید "
        + "که برای هر دو جای دارد."),
    .recoveryMissing: Translated(
      "В перевозке {movement} машин: {vehicles}, и нет ни одной пустой на случай поломки. "
        + "Добавьте её.",
      "Дар интиқоли {movement} {vehicles} мошин аст ва ягон мошини холии эҳтиётӣ нест. Якеро "
        + "илова кунед.",
      "انتقال {movement} دارای {vehicles} وسیله است و هیچ وسیله خالی برای نجات ندارد. یکی "
        + "بیفزایید."),
    .typesMixed: Translated(
      "В перевозке {movement} машин разных типов: {types}; программа допускает вместе {most}. "
        + "Замените машины.",
      "Дар интиқоли {movement} мошинҳои {types} навъ ҳастанд; барнома якҷоя {most} навъро иҷозат "
        + "медиҳад. Мошинҳоро иваз кунед.",
      "انتقال {movement} وسایلی از {types} نوع دارد؛ برنامه {most} نوع را با هم اجازه می‌دهد. "
        + "وسایل را عوض کنید."),
    .medicsMissing: Translated(
      "{people} человек перевозки {movement} едут с медработником: нужно {need}, назначено "
        + "{have}.",
      "{people} нафари интиқоли {movement} бо корманди тиб мераванд: {need} лозим аст, {have} "
        + "таъин шудааст.",
      "{people} نفر انتقال {movement} با کارمند صحی سفر می‌کنند: {need} لازم است، {have} تعیین "
        + "شده."),
    .vehicleMustReturn: Translated(
      "Машина {vehicle} возвращается к владельцу: ей можно отсутствовать до {by}, а перевозка "
        + "вернётся {back}. Выберите другую машину.",
      "Мошини {vehicle} ба соҳибаш бармегардад: то {by} метавонад набошад, ва интиқол {back} "
        + "бармегардад. Мошини дигарро интихоб кунед.",
      "وسیله {vehicle} به صاحبش برمی‌گردد: تا {by} می‌تواند نباشد، و انتقال {back} برمی‌گردد. "
        + "وسیله دیگری برگزینید."),
    .standbyFull: Translated(
      "{households} семей – слишком много в резерве перевозки {movement}; программа допускает "
        + "{limit}.",
      "{households} оила барои захираи интиқоли {movement} зиёд аст; барнома {limit} иҷозат "
        + "медиҳад.",
      "{households} خانواده برای انتظار انتقال {movement} زیاد است؛ برنامه {limit} اجازه "
        + "می‌دهد."),
    .standbyTwice: Translated(
      "У семьи {household} уже есть место в перевозке {movement}, или она в резерве дважды.",
      "Оилаи {household} дар интиқоли {movement} ҷой дорад ё ду бор дар захира аст.",
      "خانواده {household} در انتقال {movement} جای دارد، یا دو بار در انتظار است."),
    .notOnStandby: Translated(
      "Семья {household} не в резерве перевозки {movement}.",
      "Оилаи {household} дар захираи интиқоли {movement} нест.",
      "خانواده {household} در انتظار انتقال {movement} نیست."),
    .practiceUnsound: Translated(
      "В правилах {programme} есть число, которое нельзя соблюсти: проценты – от 0 до 50, счёт "
        + "– больше нуля.",
      "Дар қоидаҳои {programme} рақаме ҳаст, ки иҷро намешавад: фоизҳо аз 0 то 50, шумораҳо аз "
        + "сифр зиёд.",
      "در قاعده‌های {programme} عددی هست که رعایت نمی‌شود: فیصدی از 0 تا 50، شمار بیش از صفر."),
    .noDraft: Translated(
      "Черновика {id} нет; его приняли, отбросили или не составляли.",
      "Сиёҳнависи {id} нест; қабул ё партофта шудааст, ё набуд.",
      "پیش‌نویس {id} نیست؛ قبول یا دور انداخته شده، یا هرگز نبوده."),
    .tooManyDrafts: Translated(
      "Уже хранится черновиков: {limit}. Примите или отбросьте один.",
      "Аллакай {limit} сиёҳнавис ҳаст. Якеро қабул кунед ё партоед.",
      "{limit} پیش‌نویس نگه داشته شده است. یکی را قبول کنید یا دور اندازید."),
    .draftIsStale: Translated(
      "С тех пор как составлен черновик {draft}, миссия изменилась: семьи, машины или дороги "
        + "уже другие. Составьте план снова и сравните.",
      "Аз вақти сохтани сиёҳнависи {draft} рисолат тағйир ёфт: оилаҳо, мошинҳо ё роҳҳо "
        + "дигаранд. Аз нав нақша созед ва муқоиса кунед.",
      "از زمان ساختن پیش‌نویس {draft} مأموریت تغییر کرده است: خانواده‌ها، وسایط یا راه‌ها دیگر "
        + "شده‌اند. دوباره پلان کنید و مقایسه کنید."),
    .movementIsPinned: Translated(
      "Перевозка {movement} закреплена; план не может её менять. Сначала открепите её.",
      "Интиқоли {movement} маҳкам шудааст; нақша онро тағйир дода наметавонад. Аввал озод "
        + "кунед.",
      "انتقال {movement} ثابت شده است؛ هیچ پلانی آن را تغییر نمی‌دهد. نخست آن را آزاد کنید."),
    .movementIsCancelled: Translated(
      "Перевозка {movement} отменена.",
      "Интиқоли {movement} бекор шудааст.",
      "انتقال {movement} لغو شده است."),
    .movementHasLeft: Translated(
      "Перевозка {movement} уже выехала.",
      "Интиқоли {movement} ба роҳ баромадааст.",
      "انتقال {movement} حرکت کرده است."),
    .wrongStatus: Translated(
      "Перевозка {movement} сейчас: {status}; а нужно: {needed}.",
      "Интиқоли {movement} ҳоло: {status}; лозим: {needed}.",
      "انتقال {movement} اکنون: {status}؛ لازم: {needed}."),
    .wrongRoad: Translated(
      "Маршрут {corridor} не ведёт семью {household} домой.",
      "Роҳи {corridor} оилаи {household}-ро ба хона намебарад.",
      "مسیر {corridor} خانواده {household} را به خانه نمی‌برد."),
    .linkedMissing: Translated(
      "Семья {household} едет с семьёй {other} или не едет вовсе. Запишите обе.",
      "Оилаи {household} бо оилаи {other} меравад ё ҳеҷ намеравад. Ҳардуро ҷой диҳед.",
      "خانواده {household} با {other} می‌رود یا هیچ نمی‌رود. به هر دو جای بدهید."),
    .linkedApart: Translated(
      "Семья {household} никогда не должна ехать с семьёй {other}.",
      "Оилаи {household} набояд ҳеҷ гоҳ бо оилаи {other} равад.",
      "خانواده {household} هرگز نباید با {other} سفر کند."),
    .linkedIsAboard: Translated(
      "Семья {other} в машине и едет с {household}. Сначала пусть выйдет.",
      "Оилаи {other} савор аст ва бо {household} меравад. Аввал бигзор фурояд.",
      "{other} سوار است و با {household} می‌رود. نخست پیاده شوند."),
    .householdIsAboard: Translated(
      "Кто-то из семьи {household} в машине. Сначала пусть выйдет.",
      "Касе аз оилаи {household} савор аст. Аввал бигзор фурояд.",
      "کسی از خانواده {household} سوار است. نخست پیاده شود."),
    .vehicleFull: Translated(
      "В семье {household} людей: {people}; в машине {number} свободно мест: {free}, для "
        + "колясок: {wheelchairs}, носилок: {stretchers}. Выберите другую машину.",
      "Дар оилаи {household} {people} нафар аст; дар мошини {number} ҷойи холӣ: {free}, барои "
        + "аробача: {wheelchairs}, занбар: {stretchers}. Мошини дигарро интихоб кунед.",
      "خانواده {household} دارای {people} نفر است؛ در وسیله {number} چوکی خالی: {free}، جای "
        + "ویلچر: {wheelchairs}، تذکره: {stretchers}. وسیله دیگری برگزینید."),
    .convoyFull: Translated(
      "Ни в одной из {vehicles} машин нет места для всей семьи {household}: людей {people}, "
        + "багаж {baggage} кг. Добавьте машину или выберите другую перевозку.",
      "Дар ягон аз {vehicles} мошин барои тамоми оилаи {household} ҷой нест: {people} нафар, "
        + "бор {baggage} кг. Мошин илова кунед ё интиқоли дигарро интихоб кунед.",
      "در هیچ یک از {vehicles} وسیله برای همه خانواده {household} جای نیست: {people} نفر، بار "
        + "{baggage} کیلو. وسیله‌ای بیفزایید یا انتقال دیگری برگزینید."),
    .bedsFull: Translated(
      "{site}: коек {limit}; в ночь на {date} занято {taken}, а просят ещё {people}.",
      "{site}: {limit} кат; шаби {date} {taken} банд аст ва боз {people} хоста мешавад.",
      "{site} دارای {limit} بستر است؛ در شب {date} {taken} پر است و {people} دیگر خواسته شده."),
    .crossingFull: Translated(
      "Через {site} в день проходят {limit} человек; {date} уже {taken}, а просят ещё {people}.",
      "Аз {site} дар як рӯз {limit} нафар мегузарад; {date} аллакай {taken} ва боз {people} "
        + "хоста мешавад.",
      "از {site} روزانه {limit} نفر می‌گذرد؛ در {date} {taken} نفر است و {people} دیگر خواسته "
        + "شده."),
    .notTheDay: Translated(
      "Перевозка {movement} выезжает {day}, а не {date}.",
      "Интиқоли {movement} {day} меравад, на {date}.",
      "انتقال {movement} در {day} حرکت می‌کند، نه در {date}."),
    .notBooked: Translated(
      "У {person} нет места в перевозке {movement}.",
      "{person} дар интиқоли {movement} ҷой надорад.",
      "{person} در انتقال {movement} جای ندارد."),
    .alreadyBoarded: Translated(
      "{person} уже в машине {vehicle}.",
      "{person} аллакай дар мошини {vehicle} аст.",
      "{person} در وسیله {vehicle} سوار است."),
    .householdIncomplete: Translated(
      "Из семьи {household} не в машине {waiting} из {people}. Посадите их, запишите неявку "
        + "семьи или разделите её.",
      "Аз оилаи {household} {waiting} аз {people} нафар савор нест. Онҳоро савор кунед, "
        + "наомадани оиларо нависед ё онро ҷудо кунед.",
      "از {people} نفر خانواده {household} {waiting} نفر سوار نیستند. سوارشان کنید، نیامدن "
        + "خانواده را ثبت کنید، یا جدایش کنید."),
    .memberWithoutPlace: Translated(
      "У {person} из семьи {household} нет места. Запишите семью снова.",
      "{person} аз оилаи {household} ҷой надорад. Ба оила аз нав ҷой диҳед.",
      "{person} از خانواده {household} جای ندارد. دوباره به خانواده جای بدهید."),
    .notOnTheRoad: Translated(
      "{site} – не на пути перевозки {movement}.",
      "{site} дар роҳи интиқоли {movement} нест.",
      "{site} در راه انتقال {movement} نیست."),
    .notUnderWay: Translated(
      "Перевозка {movement} не в пути.",
      "Интиқоли {movement} дар роҳ нест.",
      "انتقال {movement} در راه نیست."),
    .notAboard: Translated(
      "{person} не в машинах перевозки {movement}.",
      "{person} дар интиқоли {movement} савор нест.",
      "{person} در انتقال {movement} سوار نیست."),
    .beforeDeparture: Translated(
      "Перевозка {movement} не может прибыть раньше выезда.",
      "Интиқоли {movement} пеш аз баромадан расида наметавонад.",
      "انتقال {movement} پیش از حرکت نمی‌رسد."),
    .notHandedOver: Translated(
      "Не переданы партнёру {people} человек перевозки {movement}.",
      "{people} нафари интиқоли {movement} супорида нашудаанд.",
      "{people} نفر انتقال {movement} تحویل نشده‌اند."),
    .notAPartner: Translated(
      "{member} – не от принимающего партнёра.",
      "{member} аз шарики қабулкунанда нест.",
      "{member} از همکار پذیرنده نیست."),
    .notArrived: Translated(
      "{person} не прибыл с перевозкой {movement} или уже передан.",
      "{person} бо интиқоли {movement} нарасидааст ё супорида шудааст.",
      "{person} با انتقال {movement} نرسیده است، یا تحویل شده."),
  ]
}
