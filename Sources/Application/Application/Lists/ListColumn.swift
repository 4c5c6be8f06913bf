/// What a column of a partner's list means, and every heading it is known by.
enum ListColumn: String, CaseIterable, Sendable {
  case familyNumber, givenName, fatherName, familyName, relation, sex, birth, age, document, phone
  case camp, home, registered, formNumber, formSigned, medicalScreening, armsCheck
  case requirement, baggage, travelsWith

  /// Without these a list says nothing that could be planned with.
  static let required: [ListColumn] = [.familyNumber, .givenName, .relation, .camp, .home]

  /// Said once for a family: blank cells below the head mean the same again.
  var isOfTheFamily: Bool {
    switch self {
    case .familyNumber, .camp, .home, .registered, .formNumber, .formSigned, .armsCheck, .baggage,
      .travelsWith:
      true
    default: false
    }
  }

  /// HXL 1.1 tags, attributes sorted.
  var tag: String {
    switch self {
    case .familyNumber: "#meta+household+id"
    case .givenName: "#contact+given+name"
    case .fatherName: "#contact+father+name"
    case .familyName: "#contact+family+name"
    case .relation: "#meta+relationship"
    case .sex: "#meta+sex"
    case .birth: "#date+birth"
    case .age: "#meta+age"
    case .document: "#meta+document+id"
    case .phone: "#contact+phone"
    case .camp: "#loc+camp+name"
    case .home: "#adm2+home+name"
    case .registered: "#date+registered"
    case .formNumber: "#meta+form+id"
    case .formSigned: "#date+form"
    case .medicalScreening: "#date+medical"
    case .armsCheck: "#arms+date"
    case .requirement: "#meta+requirement"
    case .baggage: "#baggage+indicator+kg"
    case .travelsWith: "#meta+household+linked"
    }
  }

  /// Headings as partners write them, folded by `ListText.folded`.
  var headings: [String] {
    switch self {
    case .familyNumber:
      [
        "family no", "hh", "household no", "household number", "family number", "№ семьи",
        "номер семьи", "شماره فامیل", "شماره خانواده",
      ]
    case .givenName: ["given name", "first name", "name", "имя", "نام"]
    case .fatherName: ["father's name", "father", "имя отца", "отчество", "نام پدر", "ولد"]
    case .familyName: ["family name", "surname", "last name", "фамилия", "تخلص"]
    case .relation:
      [
        "relation to head", "relationship", "relation", "отношение к главе", "родство",
        "نسبت با سرپرست", "نسبت",
      ]
    case .sex: ["sex", "m/f", "gender", "пол", "جنس", "جنسیت"]
    case .birth: ["date of birth", "dob", "birth date", "дата рождения", "تاریخ تولد"]
    case .age: ["age", "age (years)", "возраст", "سن"]
    case .document: ["document no", "id", "document", "№ документа", "شماره سند", "تذکره"]
    case .phone: ["phone", "telephone", "телефон", "تلفن", "شماره تماس"]
    case .camp: ["camp", "location", "site", "лагерь", "کمپ"]
    case .home:
      [
        "home district", "district of return", "destination", "район возвращения",
        "ولسوالی بازگشت",
      ]
    case .registered:
      ["registered on", "reg date", "registration date", "дата регистрации", "تاریخ ثبت"]
    case .formNumber: ["vrf no", "vrf", "№ заявления", "شماره فورم"]
    case .formSigned: ["vrf signed on", "vrf date", "дата заявления", "تاریخ فورم"]
    case .medicalScreening: ["medical screening on", "medical date", "медосмотр", "معاینه صحی"]
    case .armsCheck: ["arms check on", "arms check", "проверка на оружие", "بازرسی سلاح"]
    case .requirement:
      ["travel requirement", "needs on the road", "требования в пути", "نیاز سفر"]
    case .baggage: ["baggage kg", "luggage (kg)", "багаж, кг", "بار (کیلو)"]
    case .travelsWith:
      ["travels with family no", "linked hh", "едет с семьёй №", "همراه فامیل"]
    }
  }

  /// Which column a heading or a tag means.
  static let byHeading: [String: ListColumn] = allCases.reduce(into: [:]) { table, column in
    for heading in column.headings { table[ListText.folded(heading)] = column }
  }

  static let byTag: [String: ListColumn] = allCases.reduce(into: [:]) { $0[$1.tag] = $1 }

  /// A tag with its attributes in order, so that `#contact+name+given` is `#contact+given+name`.
  static func canonicalTag(_ tag: String) -> String {
    let parts = tag.lowercased().split(separator: "+").map {
      String($0.filter { $0 != " " })
    }
    guard let first = parts.first else { return "" }
    return ([first] + parts.dropFirst().sorted()).joined(separator: "+")
  }
}
