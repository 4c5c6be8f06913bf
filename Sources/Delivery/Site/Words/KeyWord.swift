/// The keys of a mission and how they are kept.
enum KeyWord: SiteWord {
  case keys, what, mission, missionHint, sealed, bare, node, nodeHint, people, peopleHint, erased
  case signed, signedAt, never, since, forged, atTheConsole

  var wording: Wording {
    switch self {
    case .keys: Wording("Keys", "Ключи", "Калидҳо", "کلیدها")
    case .what:
      Wording(
        "What opens the mission's records, and how it is kept. No key is shown here.",
        "Чем открываются записи миссии и как это хранится. Сами ключи здесь не показаны.",
        "Чӣ сабтҳои миссияро мекушояд ва чӣ тавр нигоҳ дошта мешавад. Худи калидҳо нест.",
        "آنچه ثبت‌های مأموریت را باز می‌کند و چگونه نگهداری می‌شود. خود کلیدها دیده نمی‌شود.")
    case .mission: Wording("The mission's key", "Ключ миссии", "Калиди миссия", "کلید مأموریت")
    case .missionHint:
      Wording(
        "Seals everything that names nobody, and everybody's own keys.",
        "Запечатывает всё без имён и личные ключи людей.",
        "Ҳама чизи беном ва калидҳои шахсии одамонро мӯҳр мекунад.",
        "هر چه نام ندارد و کلیدهای خود افراد را مهر می‌کند.")
    case .sealed:
      Wording(
        "sealed by a passphrase", "под парольной фразой", "бо ибораи махфӣ мӯҳр шуда",
        "با عبارت رمز مهر شده")
    case .bare:
      Wording(
        "bare in its file: for demonstrations only", "открыто в файле: только для показа",
        "дар файл кушода: танҳо барои намоиш", "باز در فایل: تنها برای نمایش")
    case .node:
      Wording(
        "This installation's public key", "Открытый ключ этой установки",
        "Калиди кушодаи ин насб", "کلید عمومی این نصب")
    case .nodeHint:
      Wording(
        "A code of it, to compare with what was written down elsewhere.",
        "Его код: сверьте с записанным в другом месте.",
        "Рамзи он: бо навиштаи ҷойи дигар муқоиса кунед.",
        "رمز آن: با آنچه جای دیگر نوشته شده مقایسه کنید.")
    case .people:
      Wording(
        "People with a key of their own", "Люди с личным ключом", "Одамон бо калиди худ",
        "افراد دارای کلید خود")
    case .peopleHint:
      Wording(
        "To erase somebody is to destroy it.", "Стереть человека значит уничтожить ключ.",
        "Нест кардани шахс нобуд кардани калид аст.", "پاک کردن کسی، نابود کردن کلید اوست.")
    case .erased:
      Wording("Keys destroyed", "Уничтожено ключей", "Калидҳои нобудшуда", "کلیدهای نابود شده")
    case .signed:
      Wording("The journal signed", "Подпись журнала", "Имзои дафтар", "امضای دفتر")
    case .signedAt:
      Wording(
        "{code}, at position {position}, {time}", "{code}, позиция {position}, {time}",
        "{code}, ҷойи {position}, {time}", "{code}، موقعیت {position}، {time}")
    case .never:
      Wording("not yet", "ещё нет", "ҳанӯз не", "هنوز نه")
    case .since:
      Wording(
        "{count} event since|{count} events since",
        "с тех пор {count} событие|с тех пор {count} события|с тех пор {count} событий",
        "аз он вақт {count} рӯйдод", "از آن پس {count} رویداد")
    case .forged:
      Wording(
        "not this installation's signature", "подпись не этой установки", "имзои ин насб нест",
        "امضای این نصب نیست")
    case .atTheConsole:
      Wording(
        "The passphrase is changed where the mission lies, at the console. Losing it loses the "
          + "mission.",
        "Парольную фразу меняют на консоли там, где лежит миссия. Потеря фразы – потеря миссии.",
        "Ибораи махфӣ дар консол, дар ҷойи миссия иваз мешавад. Гум кардани он гум кардани "
          + "миссия аст.",
        "عبارت رمز در کنسول، جایی که مأموریت هست، عوض می‌شود. گم کردن آن گم کردن مأموریت است.")
    }
  }
}
