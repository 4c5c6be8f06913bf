/// What passwords are most often made of: runs on keyboards, counting, and the words people take,
/// in English, Russian, Tajik and Dari written in Latin or Cyrillic letters. Collected by hand from
/// what every published analysis of stolen passwords finds again; alone, doubled, and with digits
/// or signs around them they make up the lists that guessers try first.
enum CommonStrings {
  /// Folded as `PasswordRules` folds what is typed.
  static let all: Set<[Character]> = Set(
    (runs.flatMap(pieces) + words.split { $0.isWhitespace }.map { PasswordRules.fold(String($0)) }))

  /// Runs: any piece of five or more, read either way.
  private static let runs = [
    "01234567890123456789", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "azertyuiop",
    "abcdefghijklmnopqrstuvwxyz", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
    "абвгдежзийклмнопрст", "1qaz2wsx3edc4rfv5tgb6yhn", "qazwsxedcrfvtgb", "1q2w3e4r5t6y7u8i9o",
    "q1w2e3r4t5y6u7i8", "13579246801234", "112233445566778899", "qweasdzxc", "147258369",
    "159357", "789456123", "123321", "121212", "aabbccddeeff",
  ]

  private static func pieces(_ run: String) -> [[Character]] {
    let letters = PasswordRules.fold(run)
    return [letters, letters.reversed()].flatMap { letters in
      letters.indices.flatMap { start in
        stride(from: start + 4, through: min(start + 20, letters.count), by: 1).map {
          Array(letters[start..<$0])
        }
      }
    }
  }

  /// What was meant when somebody typed Russian with the keyboard set to Latin: `gfhjkm` is пароль.
  static func onRussianKeys(_ text: String) -> String {
    String(text.lowercased().map { russianKeys[$0] ?? $0 })
  }

  private static let russianKeys = Dictionary(
    uniqueKeysWithValues: zip(
      "qwertyuiop[]asdfghjkl;'zxcvbnm,.", "йцукенгшщзхъфывапролджэячсмитьбю"))

  /// Where the keys lie, in half widths; each row stands half a key to the right of the one above.
  static let keys: [Character: (row: Int, column: Int)] = {
    let rows = ["1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"]
    var keys: [Character: (row: Int, column: Int)] = [:]
    for (row, letters) in rows.enumerated() {
      for (column, letter) in letters.enumerated() { keys[letter] = (row, column * 2 + row) }
    }
    return keys
  }()

  private static let words = """
    password passwort passw0rd pass word passwd passphrase parol parole пароль mypassword
    yourpassword newpassword oldpassword thepassword nopassword default changeme change please
    secret private letmein let login logon signin access enter open welcome hello user username
    guest test testing tester temp temporary demo sample example admin administrator root superuser
    super master system server computer laptop windows linux internet google facebook youtube
    iloveyou ilove love lover loveyou you baby babygirl angel honey sweet heart princess prince
    king queen monkey dragon tiger lion eagle falcon horse panther butterfly flower rose sunshine
    rainbow summer winter spring autumn january february march april june july august september
    october november december monday tuesday wednesday thursday friday saturday sunday
    football soccer basketball baseball hockey barcelona realmadrid madrid chelsea liverpool
    arsenal juventus ronaldo messi zidane jordan batman superman spiderman pokemon naruto starwars
    matrix hunter ranger killer shadow ninja soldier trustno1 whatever nothing something fuckyou
    fuck asshole michael michelle jennifer jessica ashley daniel david thomas robert george charlie
    andrew william joshua matthew anthony nicole natasha sergey vladimir aleksandr alexander dmitri
    andrey ivan maria marina elena natalia olga tatiana svetlana любовь люблю тебя солнце привет
    наташа марина сергей андрей александр дмитрий россия спартак
    mohammed muhammad mohammad ahmad ahmed mahmud ali hassan hasan hussein hossein husain ibrahim
    abdullah abdul rahman karim rahim allah bismillah inshallah mashallah subhanallah alhamdulillah
    islam muslim ramadan ramazan makkah madina kaaba khuda khudo xudo watan vatan ватан ватанам
    azadi ozodi озоди zindagi zindagiman jonam jon azizam aziz modar padar модар падар dilam
    tajikistan tojikiston точикистон тоҷикистон tajik tojik afghanistan afghan kabul kabul1
    dushanbe душанбе khujand kulob kulyab kunduz mazar herat kandahar balkh badakhshan pamir
    pakistan iran russia moscow moskva uzbekistan tashkent kyrgyzstan kazakhstan
    mission convoy movement refugee return migration humanitarian registrar safar iom unhcr office
    team staff field camp border bridge car truck bus family household security medical
    secure mypass qwe asd zxc abc xyz aaa iii sss ooo 111 000 777 666 999 888 555 222 333 444
    2000 1234 4321 1111 0000 money freedom lucky happy smile family friend friends forever never
    always music guitar diamond silver golden gold black white blue green red yellow purple orange
    apple banana cookie chocolate cheese pepper ginger coffee pizza internet network wireless wifi
    samsung nokia iphone android galaxy toyota mercedes ferrari porsche corvette mustang harley
    yankees cowboys dallas london paris berlin germany france england canada america brazil mexico
    correct battery staple leave alone me needfor speed counter strike final fantasy sony ericsson
    justin bieber porn porno pornographic masturbation masturbating business chicken wing project
    hello kitty snoopy garfield mickey mouse winnie pooh scooby doo power rangers world warcraft
    diablo starcraft halo tekken sonic mario zelda playstation nintendo xbox gamer games play
    player creative design studio photo camera video movie cinema radio television newspaper
    school college university student teacher doctor nurse police army navy marine airforce
    captain general president minister director boss chief leader engineer driver
    пароль любовь привет солнышко зайчик котенок кошка собака мама папа мамочка сестра брат семья
    счастье жизнь смерть друг друзья подруга деньги работа школа дима саша маша даша катя лена
    таня аня оля ира света юля настя вика женя паша миша коля вова костя рома антон максим денис
    алексей николай владимир евгений виктор роман игорь олег юрий анна мария анастасия екатерина
    виктория валентина галина людмила ирина оксана полина кристина ангел ангелина принцесса
    медведь тигр волк лев орел дракон зенит локомотив динамо москва питер достоевский россия
    украина сибирь блять сука хуй пизда полный пиздец проект администратор секрет тайна открой
    christopher mine craft jamesbond bond jackson francisco san peanut war hammer mortal kombat
    system down god trust daddy your whos see dead people web solutions solution ticket night
    crawler resident evil devil may cry lantern kitten puppy lost install technology special
    standard punks not dead sky walker luke vader blink linkin park metallica nirvana slipknot
    eminem rammstein beatles pink floyd simpson homer bart southpark cartman borabora auckland
    chester manchester united real city club fan team respekt champion digital product
    просто как дела мыла раму чемпион альтернатива квашино хороший хорошо день рождения новый год
    моя мой твой твоя тебе меня тебя она они самый самая лучший лучшая красота крутой жопа лох
    надежда вера олеся ксения дарья софия полиночка зайка лапочка малыш малышка кошечка ласточка
    вперед победа машина музыка весна лето осень зима январь февраль март апрель май июнь июль
    картошка морковка шоколад компьютер клавиатура телефон мерседес
    """
}
