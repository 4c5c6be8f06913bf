/// Different names that sound alike once scripts have agreed about vowels: Hasan is not Husain.
///
/// A line is a group: its names parted by `|`, each with the spellings that can be no other name
/// of the line. A spelling speaks for its own script only, and two spellings that sound the same
/// are one, so one that is left out says nothing: Latin Hamid (and Hameed) is both حمید and حامد,
/// Nasir both نصیر and ناصر, Amina both امینه and آمنه. Names told apart by sex alone (Karim,
/// Karima) are not here. Kinds of Arabic nouns meet most: Karim, Akram and Ikram are of one root,
/// and so are Salim, Salem and Salam.
///
/// The spellings are those of passports, registers and newspapers as we know them; no list of
/// them was copied.
enum SoundAlikes {
  static let groups = """
    Ҳасан Хасан Гасан Hasan Hassan Hasson حسن | Ҳусайн Ҳусейн Хусейн Хусайн Гусейн Husain Hussain \
    Husein Hussein Husayn Huseyn Hosain Hosein Hossain Hossein Hosseyn حسین
    Ҳамид Хамид حمید | Ҳомид Хомид Homid حامد | Аҳмад Ахмад Ahmad Ahmed احمد
    Маҳмуд Махмуд Mahmud Mahmood Mahmoud محمود | Муҳаммад Мухаммад Мухаммед Мохаммад Муҳаммед \
    Маҳмад Махмад Muhammad Mohammad Mohammed Muhammed Mahmad محمد
    Шариф Sharif Shareef شریف | Шараф Sharaf شرف | Ашраф Ashraf اشرف
    Карим Karim Kareem کریم | Карам Karam کرم | Акрам Akram اکرم | Икром Икрам Ikrom Ikram اکرام
    Кабир Kabir Kabeer کبیر | Акбар Akbar اکبر
    Камол Камал Kamol Kamal کمال | Комил Komil کامل | Акмал Akmal اکمل
    Ҷамол Ҷамал Джамол Джамал Jamol Jamal جمال | Ҷамил Джамил Jamil Jameel جمیل
    Ҷалол Ҷалал Джалол Джалал Jalol Jalal جلال | Ҷалил Джалил Jalil Jaleel جلیل
    Салим سلیم | Солим Solim سالم | Салом Салам Salom Salam سلام
    Солеҳ Солех Solih Soleh صالح | Салоҳ Салох Salah صلاح
    Рашид رشید | Рошид Roshid راشد | Аршад Arshad ارشد
    Шукур Shukur Shakur Shokur شکور | Шокир Шакир Shokir Shakir Shaker شاکر
    Сабур Sabur Saboor صبور | Собир Сабир Sobir Sabir Saber صابر
    Қодир Кодир Qodir قادر | Қадир قدیر
    Ҳаким Хаким Hakim Hakeem حکیم | Ҳоким Хоким Hokim حاکم
    Олим Olim عالم | Алим علیم
    Обид Obid عابد | Убайд Убейд Ubaid Ubayd Obaid Obayd عبید
    Афзал Afzal افضل | Фозил Фазил Fozil Fazil Fazel فاضل
    Ғаффор Гаффор Гаффар Ghaffor Ghaffar Gaffor Gaffar غفار | Ғафур Гафур Ghafur Ghafoor Gafur غفور
    Назар Nazar نظر | Назир Nazir Nazeer نذیر نظیر | Носир Nosir ناصر | Насир نصیر
    Низом Низам Nizom Nizam Nezam نظام | Нозим Назим Nozim Nazim ناظم
    Зафар Zafar ظفر | Сафар Safar صفر | Ҷаъфар Ҷафар Джафар Jafar جعفر
    Амир Amir Ameer امیر | Умар Омар Umar Omar عمر
    Амин Amin Ameen امین | Имон Иман Imon Iman ایمان
    Анвар Anvar Anwar انور | Нур Nur Noor نور
    Усмон Усман Осман Usmon Usman Osman عثمان | Сомон Саман Somon Saman سامان
    Тоҳир Тохир Тоир Tohir Toir Tahir Taher طاهر | Тӯра Тура Tura توره
    Абдулло Абдулла Abdullo Abdulla Abdullah عبدالله | Убайдулло Убайдулла Обайдулло Ubaydullo \
    Ubaidullah Ubaydullah Obaidullah Obaydullah عبیدالله
    Нуралӣ Нурали Nurali Noorali نورعلی | Нурулло Нурулла Nurullo Nurullah Noorullah نورالله
    Парвина Parvina Parwina پروینه | Парвона Парвана Parvona Parvana Parwana پروانه
    Омина Omina آمنه | امینه
    Забуда Zabuda زبوده | Зубайда Зубейда Zubaida Zubayda Zobaida زبیده
    Зиёда Зияда Ziyoda Ziyada زیاده | Озода Азада Ozoda Azada آزاده
    Лайло Лейла Лайла Laylo Laila Layla Leila لیلا | Лола Lola لاله
    Таманно Таманна Tamanno Tamanna تمنا | Таҳмина Тахмина Tahmina تهمینه
    """.split(separator: "\n").map { line in
      line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
    }

  /// A name of a group, and which of its names it is.
  struct Member: Hashable, Sendable {
    let group: UInt8
    let name: UInt8
  }

  private static let members: [UInt64: Member] = {
    var members: [UInt64: Member] = [:]
    for (group, names) in groups.enumerated() {
      for (name, spellings) in names.enumerated() {
        for spelling in spellings {
          for word in FoldedName.words(spelling, .personal) {
            guard let key = key(word.script, Sounds.read([word])[0]) else { continue }
            members[key] = Member(group: UInt8(group), name: UInt8(name))
          }
        }
      }
    }
    return members
  }()

  /// What a word is, if the table has it.
  static func member(_ script: Script, _ sounds: [Phoneme]) -> Member? {
    key(script, sounds).flatMap { members[$0] }
  }

  /// Script and sounds of a word as one number; nil for words longer than any of the table.
  private static func key(_ script: Script, _ sounds: [Phoneme]) -> UInt64? {
    guard (1...12).contains(sounds.count) else { return nil }
    let script: UInt64 =
      switch script {
      case .latin: 1
      case .cyrillic: 2
      case .persoArabic: 3
      }
    return sounds.reduce(script) { $0 << 5 | UInt64($1.rawValue) }
  }
}

extension FoldedName {
  /// Each of the two names has a word that the table of names that sound alike gives to another
  /// name: Muhammad Hasan and Husain are two people's names, however near they sound.
  public func isKnownApart(from other: FoldedName) -> Bool {
    if soundAlikes.isEmpty || other.soundAlikes.isEmpty { return false }
    return soundAlikes.contains { mine in
      !other.soundAlikes.contains(mine)
        && other.soundAlikes.contains { $0.group == mine.group && !soundAlikes.contains($0) }
    }
  }
}
