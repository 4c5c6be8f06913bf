import Caseload

/// Names of Pashtuns and parts of compounds, in Tajik, Russian, Latin and Perso-Arabic writing.
enum PashtoNames {
  static let men = NameBook.table(
    """
    Залмай|Залмай|Zalmay|ځلمی
    Тӯрёлай|Турьялай|Toryalai|توریالی
    Нангёлай|Нангялай|Nangyalai|ننگیالی
    Барёлай|Барьялай|Baryalai|بریالی
    Аймал|Аймал|Aimal|ایمل
    Майванд|Майванд|Maiwand|میوند
    Хушҳол|Хушхол|Khushal|خوشحال
    Ватанёр|Ватаньяр|Watanyar|وطنیار
    Мирвайс|Мирвайс|Mirwais|میرویس
    Лаъл|Лал|Lal|لعل
    Ҷондод|Джандад|Jandad|جانداد
    Гулмир|Гульмир|Gulmir|گل میر
    Шерзамон|Шерзаман|Sherzaman|شیرزمان
    Зармак|Зармак|Zarmak|زرمک
    Бозгул|Базгуль|Bazgul|بازگل
    """)
  static let women = NameBook.table(
    """
    Зарғуна|Заргуна|Zarghona|زرغونه
    Пахтана|Пахтана|Pashtana|پښتنه
    Спожмай|Спожмай|Spozhmai|سپوږمۍ
    Важма|Важма|Wazhma|وږمه
    Малалай|Малалай|Malalai|ملالۍ
    Гулолай|Гулалай|Gulalai|گلالۍ
    Шойиста|Шаиста|Shaista|ښایسته
    Тӯрпекай|Торпекай|Torpekai|تورپیکۍ
    Зарлашта|Зарлашта|Zarlashta|زرلښته
    Палваша|Палваша|Palwasha|پلوشه
    """)
  static let elements = NameBook.table(
    """
    ҷон|джон|jon|جان
    хон|хон|khon|خان
    бек|бек|bek|بیک
    шоҳ|шох|shoh|شاه
    Муҳаммад|Мухаммад|Muhammad|محمد
    Алӣ|Али|Ali|علی
    гул|гуль|gul|گل
    """)
}
