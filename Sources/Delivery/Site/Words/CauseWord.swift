import Mission

/// Why a movement was cancelled, a family taken off, a list amended; what happened on the road.
enum CauseWord: SiteWord {
  case roadClosed, crossingClosed, security, weather, noVehicles, receivingSide, other, replanned
  case noShow, notReady, ownWish, moved
  case lateJoiner, withdrawal, vehicleSwap, newborn, death
  case breakdown, accident, medical, roadBlocked, borderDelay

  init(_ reason: CancellationReason) {
    self =
      switch reason {
      case .roadClosed: .roadClosed
      case .crossingClosed: .crossingClosed
      case .security: .security
      case .weather: .weather
      case .noVehicles: .noVehicles
      case .receivingSide: .receivingSide
      case .other: .other
      case .replanned: .replanned
      }
  }

  init(_ reason: UnbookingReason) {
    self =
      switch reason {
      case .noShow: .noShow
      case .notReady: .notReady
      case .ownWish: .ownWish
      case .moved: .moved
      case .replanned: .replanned
      }
  }

  init(_ reason: AmendmentReason) {
    self =
      switch reason {
      case .lateJoiner: .lateJoiner
      case .noShow: .noShow
      case .withdrawal: .withdrawal
      case .vehicleSwap: .vehicleSwap
      case .newborn: .newborn
      case .death: .death
      }
  }

  init(_ sort: IncidentSort) {
    self =
      switch sort {
      case .breakdown: .breakdown
      case .accident: .accident
      case .medical: .medical
      case .security: .security
      case .roadBlocked: .roadBlocked
      case .borderDelay: .borderDelay
      case .weather: .weather
      case .other: .other
      }
  }

  var wording: Wording {
    switch self {
    case .roadClosed: Wording("road closed", "дорога закрыта", "роҳ баста", "راه بسته")
    case .crossingClosed:
      Wording("crossing closed", "граница закрыта", "гузаргоҳ баста", "گذرگاه بسته")
    case .security: Wording("security", "безопасность", "амният", "امنیت")
    case .weather: Wording("weather", "погода", "обу ҳаво", "آب و هوا")
    case .noVehicles: Wording("no vehicles", "нет машин", "мошин нест", "وسیله نیست")
    case .receivingSide:
      Wording("receiving side", "принимающая сторона", "тарафи қабулкунанда", "طرف پذیرنده")
    case .other: Wording("other", "другое", "дигар", "دیگر")
    case .replanned: Wording("replanned", "изменён план", "нақша дигар шуд", "پلان تغییر کرد")
    case .noShow: Wording("did not come", "не пришли", "наомаданд", "نیامدند")
    case .notReady: Wording("not ready", "не готовы", "тайёр нестанд", "آماده نیستند")
    case .ownWish: Wording("own wish", "по своему желанию", "бо хоҳиши худ", "به خواست خود")
    case .moved: Wording("moved elsewhere", "пересажены", "ба ҷойи дигар гузаштанд", "جابجا شدند")
    case .lateJoiner:
      Wording("joined late", "добавлены позже", "дертар ҳамроҳ шуданд", "بعداً پیوستند")
    case .withdrawal: Wording("withdrawn", "сняты со списка", "аз рӯйхат хориҷ", "حذف از فهرست")
    case .vehicleSwap:
      Wording("vehicle swapped", "машина заменена", "мошин иваз шуд", "وسیله عوض شد")
    case .newborn: Wording("newborn", "новорождённый", "навзод", "نوزاد")
    case .death: Wording("death", "смерть", "вафот", "فوت")
    case .breakdown: Wording("breakdown", "поломка", "вайроншавӣ", "خرابی وسیله")
    case .accident: Wording("accident", "авария", "садама", "حادثه")
    case .medical: Wording("medical", "медицинское", "тиббӣ", "صحی")
    case .roadBlocked: Wording("road blocked", "дорога перекрыта", "роҳ банд", "راه مسدود")
    case .borderDelay:
      Wording("delay at the border", "задержка на границе", "таъхир дар марз", "تأخیر در مرز")
    }
  }
}
