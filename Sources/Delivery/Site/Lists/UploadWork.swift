import Application
import Basics
import HTTP
import Journal
import Mission
import Spreadsheets
import Wire
import Wiring

/// What the forms about a list ask for.
enum UploadWork {
  static func upload(_ work: Work) throws -> Response {
    let trouble: FormTrouble
    do {
      return work.see(.imports(.show(try received(work))))
    } catch let mistyped as Mistyped {
      trouble = FormTrouble(
        field: mistyped.field, reason: .word(mistyped.word), typed: work.visit.form)
    }
    return try work.say(trouble) { ImportPage.show($0, trouble: $1) }
  }

  private static func received(_ work: Work) throws -> Int {
    guard let file = work.visit.form.file("file"), !file.bytes.isEmpty else {
      throw Mistyped(field: "file", word: ImportWord.chooseFile)
    }
    if file.bytes.count > Limits.spreadsheetBytes {
      throw Mistyped(field: "file", word: ImportWord.tooLarge)
    }
    let programme: ProgrammeID = try work.value("programme", or: ImportWord.chooseProgramme)
    let day: CivilDate = try work.value("dated", or: HouseholdWord.noDay)
    let now = work.visit.missionNow
    let isThere = try work.read { state in
      if state.date(at: now) < day { throw Mistyped(field: "dated", word: HouseholdWord.noDay) }
      return state.programmes[programme] != nil
    }
    if !isThere { throw Mistyped(field: "programme", word: ImportWord.chooseProgramme) }
    guard let table = try? ListFiles.table(file.bytes), !table.rows.isEmpty else {
      throw Mistyped(field: "file", word: ImportWord(ListFileKind(file.bytes)))
    }
    let site = work.visit.site
    let fingerprint = try site.hall.write { $0.fingerprint(of: file.bytes) }
    let partner = work.field("partner")
    let isKnown = try work.read { $0.partners.contains(partner) }
    var upload = Upload(
      account: work.member.visitor.account, table: table,
      source: .init(fingerprint: fingerprint, programme: programme, writtenOn: day),
      lastUsed: work.visit.now)
    upload.source.partner = isKnown ? partner : nil
    guard let number = site.uploads.add(upload) else {
      throw Mistyped(field: "file", word: ImportWord.tooManyWait)
    }
    return number
  }

  /// Has a list checked, with its columns as the form says.
  static func check(_ number: Int, _ work: Work) throws -> Response {
    let (site, visitor, now) = (work.visit.site, work.member.visitor, work.visit.missionNow)
    guard let waiting = site.uploads.find(number, of: visitor.account) else {
      throw SiteFault.notFound
    }
    let meanings = try work.read { state -> [ColumnMeaning] in
      guard let rules = state.programme(waiting.source.programme, on: waiting.source.writtenOn)
      else { return [] }
      let columns = ListColumns(
        waiting.table, rules: rules, on: state, partner: waiting.source.partner)
      let chosen = columns.columns.reduce(into: [Int: ListMeaning]()) { chosen, column in
        chosen[column.index] = ListMeaning(code: work.field("column-\(column.index)"))
      }
      return columns.meanings(chosen, rules)
    }
    let begun = site.uploads.change(number) { upload in
      switch upload.stage {
      case .checking, .taking, .taken: return false
      default: break
      }
      upload.source.meanings = meanings
      (upload.stage, upload.progress, upload.lastUsed) = (.checking, (0, 0), work.visit.now)
      return true
    }
    if let begun { site.backroom.begin { check(begun, number, site, visitor, now) } }
    return work.see(.imports(.show(number)))
  }

  private static func check(
    _ upload: Upload, _ number: Int, _ site: WebSite, _ visitor: Visitor, _ now: Instant
  ) {
    let stage: Upload.Stage
    do {
      // A copy: comparing takes seconds, and nobody is kept from writing for so long.
      let state = site.hall.read { state, _ in state }
      let context = try site.hall.write { $0.context(now, visitor.account.raw) }
      let plan = try ListImport(
        upload.table, from: upload.source, on: state, in: context,
        parallel: counting(number, site))
      try plan.authorise(by: visitor, on: state, in: context)
      stage = .checked(plan, isNew: false)
    } catch let refusal as Refusal {
      stage = .refused(refusal)
    } catch {
      stage = .failed
    }
    site.uploads.tell(number) { $0.stage = stage }
  }

  static func take(_ number: Int, _ work: Work) throws -> Response {
    let (site, visitor, now) = (work.visit.site, work.member.visitor, work.visit.missionNow)
    guard site.uploads.find(number, of: visitor.account) != nil else { throw SiteFault.notFound }
    let id = work.id
    let begun = site.uploads.change(number) { upload in
      guard case .checked(let plan, _) = upload.stage, !plan.isRefused, !plan.events.isEmpty
      else { return false }
      (upload.stage, upload.progress, upload.lastUsed) = (.taking(plan), (0, 0), work.visit.now)
      return true
    }
    if let begun {
      site.backroom.begin {
        let stage = taken(begun, number, id, site, visitor, now)
        site.uploads.tell(number) { $0.stage = stage }
      }
    }
    return work.see(.imports(.show(number)))
  }

  private static func taken(
    _ upload: Upload, _ number: Int, _ id: CommandID, _ site: WebSite, _ visitor: Visitor,
    _ now: Instant
  ) -> Upload.Stage {
    guard case .taking(let shown) = upload.stage else { return upload.stage }
    do {
      let plan = try site.hall.write { mission in
        try mission.takeIn(
          upload.table, from: upload.source, asShown: shown, id: id, by: visitor, at: now,
          parallel: counting(number, site))
      }
      let list = plan.events.lazy.compactMap { event -> ListID? in
        if case .listImported(let body) = event { body.list } else { nil }
      }.last
      return list.map { Upload.Stage.taken(plan, $0) } ?? .failed
    } catch let changed as ListImportChanged {
      return .checked(changed.plan, isNew: true)
    } catch let refusal as Refusal {
      return .refused(refusal)
    } catch {
      return .failed
    }
  }

  /// Hands that count the parts of the work that are done.
  private static func counting(_ number: Int, _ site: WebSite) -> ListImport.Hands {
    { count, body in
      site.uploads.tell(number) { $0.progress = (0, count) }
      site.backroom.parallel(count) { index in
        body(index)
        site.uploads.tell(number) { $0.progress.done += 1 }
      }
    }
  }

  static func drop(_ number: Int, _ work: Work) throws -> Response {
    work.visit.site.uploads.drop(number, of: work.member.visitor.account)
    return work.see(.imports(.list))
  }

  static func withdraw(_ list: ListID, _ work: Work) throws -> Response {
    try work.attempt(
      "list-\(list)", then: .imports(.list), else: { ImportPage.show($0, trouble: $1) }
    ) {
      _ = try work.visit.site.hall.write { mission in
        try mission.withdraw(
          list, id: work.id, by: work.member.visitor, at: work.visit.missionNow)
      }
    }
  }
}
