/// A movement whose record is not as it should be, in a sentence each.
enum AnomalyWord: SiteWord {
  case notLeft, recount, uncounted, late, notHandedOver

  var wording: Wording {
    switch self {
    case .notLeft:
      Wording(
        "{movement} was to leave on {day}, and neither left nor was cancelled",
        "{movement} должна была уйти {day}, но не ушла и не отменена",
        "{movement} бояд {day} мерафт, вале на рафт ва на бекор шуд",
        "{movement} باید {day} حرکت می‌کرد، اما نه حرکت کرد و نه لغو شد")
    case .recount:
      Wording(
        "{movement}: {counted} counted at {site}, {expected} expected",
        "{movement}: в пункте {site} насчитано {counted}, ожидалось {expected}",
        "{movement}: дар {site} {counted} шумурда шуд, {expected} интизор буд",
        "{movement}: در {site} {counted} نفر شمرده شد، {expected} نفر انتظار می‌رفت")
    case .uncounted:
      Wording(
        "{movement}: passed {site} without a count",
        "{movement}: пункт {site} пройден без пересчёта",
        "{movement}: аз {site} бе шумориш гузашт",
        "{movement}: از {site} بدون شمارش گذشت")
    case .late:
      Wording(
        "{movement}: not reported from {site}, expected {due}",
        "{movement}: нет сообщения из пункта {site}, ожидалась {due}",
        "{movement}: аз {site} хабар нест, интизор буд {due}",
        "{movement}: از {site} خبری نیست، انتظار می‌رفت {due}")
    case .notHandedOver:
      Wording(
        "{movement}: {count} person arrived and nobody signed for them|"
          + "{movement}: {count} people arrived and nobody signed for them",
        "{movement}: {count} прибывший не передан под подпись|"
          + "{movement}: {count} прибывших не переданы под подпись|"
          + "{movement}: {count} прибывших не переданы под подпись",
        "{movement}: {count} нафар расид ва касе қабулро имзо накард",
        "{movement}: {count} نفر رسید و کسی پذیرش را امضا نکرد")
    }
  }
}
