/// The columns of a partner's list.
public enum ListColumn: String, Sendable, CaseIterable {
  case familyNumber, givenName, fatherName, familyName, relationship, sex, birth, age, document
  case camp, home, registered, formNumber, formSigned, medicalScreening, armsCheck
  case requirement, baggage, travelsWith

  /// The tag of the Humanitarian Exchange Language, 1.1.
  public var tag: String {
    switch self {
    case .familyNumber: "#meta+household+id"
    case .givenName: "#contact+name+given"
    case .fatherName: "#contact+name+father"
    case .familyName: "#contact+name+family"
    case .relationship: "#meta+relationship"
    case .sex: "#meta+sex"
    case .birth: "#date+birth"
    case .age: "#meta+age"
    case .document: "#meta+document+id"
    case .camp: "#loc+camp+name"
    case .home: "#adm2+home+name"
    case .registered: "#date+registered"
    case .formNumber: "#meta+form+id"
    case .formSigned: "#date+form"
    case .medicalScreening: "#date+medical"
    case .armsCheck: "#date+arms"
    case .requirement: "#meta+requirement"
    case .baggage: "#indicator+baggage+kg"
    case .travelsWith: "#meta+household+linked"
    }
  }

  /// Said once for a family: in lists with merged cells it stands in the head's row alone.
  var isOfTheHousehold: Bool {
    switch self {
    case .familyNumber, .camp, .home, .registered, .formNumber, .formSigned, .armsCheck, .baggage,
      .travelsWith:
      true
    default: false
    }
  }

  func header(in dialect: Dialect) -> String {
    switch dialect.headers {
    case .english: english
    case .shortEnglish: shortEnglish
    case .russian: russian
    case .dari: dari
    }
  }

  private var english: String {
    switch self {
    case .familyNumber: "Family No."
    case .givenName: "Given name"
    case .fatherName: "Father's name"
    case .familyName: "Family name"
    case .relationship: "Relation to head"
    case .sex: "Sex"
    case .birth: "Date of birth"
    case .age: "Age"
    case .document: "Document No."
    case .camp: "Camp"
    case .home: "Home district"
    case .registered: "Registered on"
    case .formNumber: "VRF No."
    case .formSigned: "VRF signed on"
    case .medicalScreening: "Medical screening on"
    case .armsCheck: "Arms check on"
    case .requirement: "Travel requirement"
    case .baggage: "Baggage kg"
    case .travelsWith: "Travels with family No."
    }
  }

  private var shortEnglish: String {
    switch self {
    case .familyNumber: "HH"
    case .givenName: "First name"
    case .fatherName: "Father"
    case .familyName: "Surname"
    case .relationship: "Relationship"
    case .sex: "M/F"
    case .birth: "DoB"
    case .age: "Age (years)"
    case .document: "ID"
    case .camp: "Location"
    case .home: "District of return"
    case .registered: "Reg. date"
    case .formNumber: "VRF"
    case .formSigned: "VRF date"
    case .medicalScreening: "Medical date"
    case .armsCheck: "Arms check"
    case .requirement: "Needs on the road"
    case .baggage: "Luggage (kg)"
    case .travelsWith: "Linked HH"
    }
  }

  private var russian: String {
    switch self {
    case .familyNumber: "№ семьи"
    case .givenName: "Имя"
    case .fatherName: "Имя отца"
    case .familyName: "Фамилия"
    case .relationship: "Отношение к главе"
    case .sex: "Пол"
    case .birth: "Дата рождения"
    case .age: "Возраст"
    case .document: "№ документа"
    case .camp: "Лагерь"
    case .home: "Район возвращения"
    case .registered: "Дата регистрации"
    case .formNumber: "№ заявления"
    case .formSigned: "Дата заявления"
    case .medicalScreening: "Медосмотр"
    case .armsCheck: "Проверка на оружие"
    case .requirement: "Требования в пути"
    case .baggage: "Багаж, кг"
    case .travelsWith: "Едет с семьёй №"
    }
  }

  private var dari: String {
    switch self {
    case .familyNumber: "شماره فامیل"
    case .givenName: "نام"
    case .fatherName: "نام پدر"
    case .familyName: "تخلص"
    case .relationship: "نسبت با سرپرست"
    case .sex: "جنس"
    case .birth: "تاریخ تولد"
    case .age: "سن"
    case .document: "شماره سند"
    case .camp: "کمپ"
    case .home: "ولسوالی بازگشت"
    case .registered: "تاریخ ثبت"
    case .formNumber: "شماره فورم"
    case .formSigned: "تاریخ فورم"
    case .medicalScreening: "معاینه صحی"
    case .armsCheck: "بازرسی سلاح"
    case .requirement: "نیاز سفر"
    case .baggage: "بار (کیلو)"
    case .travelsWith: "همراه فامیل"
    }
  }
}
