import Basics
public import Documents
public import Mission

extension Refusal {
  /// The sentence as a colleague says it, its facts in the words of the language and isolated.
  public func text(in language: DocumentLanguage) -> String {
    let direction = language.direction
    return facts.reduce(reason.wording.inLanguage(language)) { sentence, fact in
      sentence.replacing(
        "{\(fact.name)}", with: Isolated.name(fact.text(in: language), in: direction))
    }
  }
}

extension Refusal.Fact {
  /// Numbers and codes are the same in every language; dates, states, roles and a few more are not.
  fileprivate func text(in language: DocumentLanguage) -> String {
    switch name {
    case "status", "needed":
      let status = Movement.Status.allCases.first { "\($0)" == value }
      return status.map { MovementWord(status: $0).wording.text(language) } ?? value
    case "role", "roles", "one", "other":
      let roles = value.split(separator: ", ").map { word in
        Role.allCases.first { "\($0)" == word }
          .map { RoleWord(role: $0).wording.text(language) } ?? String(word)
      }
      return roles.joined(separator: language == .dari ? "، " : ", ")
    default:
      if let date = CivilDate(value) { return language.text(date) }
      return FactWord(english: value)?.wording.text(language) ?? value
    }
  }
}

/// The few facts of refusals that are words of their own.
enum FactWord: SiteWord {
  case never, nobody, holiday, tooLate, afterCutOff, closedDay, onThePaper
  case record, issueCertificate, recordLoan

  /// The fact as the domain says it.
  init?(english: String) {
    guard let word = Self.allCases.first(where: { $0.wording.english == english }) else {
      return nil
    }
    self = word
  }

  var wording: Wording {
    switch self {
    case .never: Wording("never", "никогда", "ҳеҷ гоҳ", "هرگز")
    case .nobody: Wording("nobody", "никто", "ҳеҷ кас", "هیچ کس")
    case .holiday:
      Wording(
        "a holiday of the province", "праздник провинции", "иди музофот", "رخصتی ولایت")
    case .tooLate:
      Wording(
        "too late in the evening", "слишком поздно вечером", "бегоҳ хеле дер", "شب بسیار دیر")
    case .afterCutOff:
      Wording(
        "after the cut-off of the year", "после последнего дня года для прибытий",
        "баъди рӯзи охирини қабул дар сол", "پس از آخرین روز پذیرش سال")
    case .closedDay:
      Wording(
        "a closed day of the week", "закрытый день недели", "рӯзи бастаи ҳафта", "روز بسته هفته")
    case .onThePaper:
      Wording(
        "it stands on the paper", "он указан в бумаге", "он дар ҳуҷҷат навишта шудааст",
        "در سند نوشته است")
    case .record: Wording("record it", "запишите его", "онро нависед", "آن را ثبت کنید")
    case .issueCertificate:
      Wording(
        "issue the certificate of the class", "выдайте свидетельство занятия",
        "шаҳодатномаи дарсро диҳед", "گواهی‌نامه صنف را بدهید")
    case .recordLoan:
      Wording(
        "record the signed loan note", "запишите подписанное долговое обязательство",
        "қарзномаи имзошударо сабт кунед", "سند قرضه امضا شده را ثبت کنید")
    }
  }
}
