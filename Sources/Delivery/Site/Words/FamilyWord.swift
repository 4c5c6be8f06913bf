import Mission

/// What people are and need, and how their steps came out.
enum FamilyWord: SiteWord {
  case unknown, female, male
  case head, spouse, son, daughter, father, mother, brother, sister, grandchild, relative, other
  case wheelchair, stretcher, medicalEscort, oxygen, seatByParent, frontSeat, socialEscort
  case granted, refused, withdrawn
  case signature, thumbprint, witnessed

  init(_ sex: Sex) {
    self =
      switch sex {
      case .unknown: .unknown
      case .female: .female
      case .male: .male
      }
  }

  init(_ relation: Relation) {
    self =
      switch relation {
      case .head: .head
      case .spouse: .spouse
      case .son: .son
      case .daughter: .daughter
      case .father: .father
      case .mother: .mother
      case .brother: .brother
      case .sister: .sister
      case .grandchild: .grandchild
      case .relative: .relative
      case .other: .other
      }
  }

  init?(need: Requirements) {
    switch need {
    case .wheelchair: self = .wheelchair
    case .stretcher: self = .stretcher
    case .medicalEscort: self = .medicalEscort
    case .oxygen: self = .oxygen
    case .seatByParent: self = .seatByParent
    case .frontSeat: self = .frontSeat
    case .socialEscort: self = .socialEscort
    default: return nil
    }
  }

  init(_ outcome: Clearance.Outcome) {
    self =
      switch outcome {
      case .granted: .granted
      case .refused: .refused
      case .withdrawn: .withdrawn
      }
  }

  init(_ manner: Consent.Manner) {
    self =
      switch manner {
      case .signature: .signature
      case .thumbprint: .thumbprint
      case .witnessed: .witnessed
      }
  }

  var wording: Wording {
    switch self {
    case .unknown: Wording("not known", "неизвестно", "номаълум", "نامعلوم")
    case .female: Wording("female", "женский", "зан", "زن")
    case .male: Wording("male", "мужской", "мард", "مرد")
    case .head: Wording("head", "глава семьи", "сардор", "سرپرست")
    case .spouse: Wording("spouse", "супруг(а)", "ҳамсар", "همسر")
    case .son: Wording("son", "сын", "писар", "پسر")
    case .daughter: Wording("daughter", "дочь", "духтар", "دختر")
    case .father: Wording("father", "отец", "падар", "پدر")
    case .mother: Wording("mother", "мать", "модар", "مادر")
    case .brother: Wording("brother", "брат", "бародар", "برادر")
    case .sister: Wording("sister", "сестра", "хоҳар", "خواهر")
    case .grandchild: Wording("grandchild", "внук или внучка", "набера", "نواسه")
    case .relative: Wording("relative", "родственник", "хеш", "خویشاوند")
    case .other: Wording("other", "другое", "дигар", "دیگر")
    case .wheelchair: Wording("wheelchair", "инвалидная коляска", "аробачаи маъюбӣ", "ویلچر")
    case .stretcher: Wording("stretcher", "носилки", "занбар", "برانکارد")
    case .medicalEscort:
      Wording("medical escort", "сопровождение медика", "ҳамроҳии табиб", "همراه صحی")
    case .oxygen: Wording("oxygen", "кислород", "оксиген", "آکسیجن")
    case .seatByParent:
      Wording(
        "seat by a parent", "место рядом с родителем", "ҷой дар паҳлӯи волид", "جا کنار والدین")
    case .frontSeat: Wording("front seat", "место впереди", "ҷойи пеш", "چوکی پیش رو")
    case .socialEscort:
      Wording("social escort", "социальное сопровождение", "ҳамроҳии иҷтимоӣ", "همراه اجتماعی")
    case .granted: Wording("granted", "получено", "гирифта шуд", "داده شد")
    case .refused: Wording("refused", "отказано", "рад шуд", "رد شد")
    case .withdrawn: Wording("withdrawn", "отозвано", "бозпас гирифта шуд", "پس گرفته شد")
    case .signature: Wording("signature", "подпись", "имзо", "امضا")
    case .thumbprint: Wording("thumbprint", "отпечаток пальца", "изи ангушт", "نشان انگشت")
    case .witnessed: Wording("before a witness", "при свидетеле", "дар назди шоҳид", "در حضور شاهد")
    }
  }
}
