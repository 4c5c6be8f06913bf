import Names
import Testing

@Suite struct FoldTests {
  @Test(arguments: [
    ("Абдураҳмон", "Абдурахман", "عبدالرحمن", "Abdulrahman"),
    ("Муҳаммад", "Мухаммад", "محمد", "Mohammed"),
    ("Фотима", "Фатима", "فاطمه", "Fatemeh"),
    ("Шоҳмурод", "Шохмурод", "شاه مراد", "Shah Murad"),
    ("Наҷибуллоҳ", "Наджибулло", "نجیب‌الله", "Najib Ullah"),
    ("Шамсиддин", "Шамсуддин", "شمس الدین", "Shamsuddin"),
    ("Юсуф", "Юсуф", "یوسف", "Yousuf"),
    ("Ҷамшед", "Джамшед", "جمشید", "Jamshid"),
    ("Ғуломҳайдар", "Гуломхайдар", "غلام حیدر", "Ghulam Haider"),
    ("Қурбон", "Курбан", "قربان", "Qurbon"),
  ])
  func `four spellings of a name share a core skeleton and sound alike`(
    _ spellings: (String, String, String, String)
  ) {
    let names = [spellings.0, spellings.1, spellings.2, spellings.3].map { FoldedName($0) }
    for name in names {
      #expect(name.core == names[0].core, "\(spellings)")
      #expect(SoundDistance.percent(name, names[0]) <= 20, "\(spellings)")
    }
  }

  @Test(arguments: [
    ("Раҳимов", "Rahimi"), ("Раҳимова", "رحیمی"), ("Раҳимзода", "Rahimov"), ("رحیموا", "Рахимов"),
    ("Назарӣ", "Nazarzada"), ("احمدزاده", "Ахмадов"),
  ])
  func `family endings do not part a family`(_ a: String, _ b: String) {
    #expect(FoldedName(a, column: .family).core == FoldedName(b, column: .family).core)
  }

  @Test(arguments: [
    ("Ҳасан", "Ҳусейн"), ("Карим", "Акрам"), ("Али", "Ёлда"), ("Фотима", "Муҳаммад"),
    ("Анвар", "Нур"),
  ])
  func `different names sound apart`(_ a: String, _ b: String) {
    #expect(SoundDistance.percent(FoldedName(a), FoldedName(b)) > 12)
  }
}
