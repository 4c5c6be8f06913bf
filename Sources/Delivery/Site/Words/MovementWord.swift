import HTML
import Mission

/// Movements: how they stand, and what their tables are headed with.
enum MovementWord: SiteWord {
  case movements, movement, day, road, status, seats, free, people, households, vehicles, notReady
  case vehicle, plate, baggage, leaves, inDays, today, confirm, manifest
  case planned, confirmed, boarding, departed, arrived, closed, cancelled
  case nothing

  init(status: Movement.Status) {
    self =
      switch status {
      case .planned: .planned
      case .confirmed: .confirmed
      case .boarding: .boarding
      case .departed: .departed
      case .arrived: .arrived
      case .closed: .closed
      case .cancelled: .cancelled
      }
  }

  var wording: Wording {
    switch self {
    case .movements: Wording("Movements", "Перевозки", "Интиқолҳо", "انتقالات")
    case .movement: Wording("Movement", "Перевозка", "Интиқол", "انتقال")
    case .day: Wording("Day", "День", "Рӯз", "روز")
    case .road: Wording("Road", "Маршрут", "Роҳ", "مسیر")
    case .status: Wording("State", "Состояние", "Ҳолат", "وضعیت")
    case .seats: Wording("Seats", "Мест", "Ҷойҳо", "چوکی‌ها")
    case .free: Wording("Free", "Свободно", "Холӣ", "خالی")
    case .people: Wording("People", "Людей", "Нафар", "نفر")
    case .households: Wording("Households", "Семей", "Хонавода", "خانواده‌ها")
    case .vehicles: Wording("Vehicles", "Машин", "Мошинҳо", "وسایط")
    case .notReady: Wording("Not ready", "Не готовы", "Тайёр нестанд", "آماده نیستند")
    case .vehicle: Wording("Vehicle", "Машина", "Мошин", "وسیله")
    case .plate: Wording("Plate", "Номер", "Рақам", "نمبر پلیت")
    case .baggage: Wording("Baggage, kg", "Багаж, кг", "Бор, кг", "بار، کیلوگرام")
    case .leaves: Wording("Leaves", "Отправление", "Ҳаракат", "حرکت")
    case .inDays:
      Wording(
        "in {count} day|in {count} days", "через {count} день|через {count} дня|через {count} дней",
        "баъди {count} рӯз", "{count} روز بعد")
    case .today: Wording("today", "сегодня", "имрӯз", "امروز")
    case .confirm: Wording("Confirm", "Подтвердить", "Тасдиқ кардан", "تأیید")
    case .manifest: Wording("Manifest", "Список", "Рӯйхат", "فهرست")
    case .planned: Wording("planned", "запланирована", "ба нақша гирифта", "پلان شده")
    case .confirmed: Wording("confirmed", "подтверждена", "тасдиқшуда", "تأیید شده")
    case .boarding: Wording("boarding", "посадка", "саворшавӣ", "در حال سوار شدن")
    case .departed: Wording("on the road", "в пути", "дар роҳ", "در راه")
    case .arrived: Wording("arrived", "прибыла", "расид", "رسیده")
    case .closed: Wording("closed", "завершена", "анҷомёфта", "بسته شده")
    case .cancelled: Wording("cancelled", "отменена", "бекоршуда", "لغو شده")
    case .nothing:
      Wording("There are no movements.", "Перевозок нет.", "Интиқол нест.", "انتقالی نیست.")
    }
  }
}

extension Page {
  /// How a movement stands, as word, sign and colour.
  func tag(_ status: Movement.Status) -> Tag {
    let word = say(MovementWord(status: status))
    return switch status {
    case .planned: Tag(word, "○", .calm)
    case .confirmed: Tag(word, "◉", .good)
    case .boarding: Tag(word, "▶", .busy)
    case .departed: Tag(word, "➤", .busy)
    case .arrived: Tag(word, "■", .good)
    case .closed: Tag(word, "✓", .calm)
    case .cancelled: Tag(word, "✕", .wrong)
    }
  }
}
