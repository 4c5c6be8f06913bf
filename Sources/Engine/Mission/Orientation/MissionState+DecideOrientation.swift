import Basics

/// Courses, classes and who has been through them: nobody is oriented without the required modules.
extension MissionState {
  func decideOrientation(_ command: Command, _ context: Context) throws(Refusal) -> [Event] {
    switch command {
    case .defineCourse(let course): return try define(course, context)
    case .defineTeaching(let teaching): return try define(teaching)
    case .planClass(let course, let language, let sessions):
      return try plan(course, language, sessions, context)
    case .enrol(let id, let people): return try enrol(people, in: id, context)
    case .leaveClass(let id, let people):
      let row = try requireClass(id)
      let leaving = people.sorted().filter { row.participant($0) != nil }
      if leaving.isEmpty { return [] }
      return [.enrolmentChanged(.init(id: id, people: leaving, isEnrolled: false))]
    case .recordAttendance(let id, let module, let people, let isMadeUp, let on):
      return try attend(id, module, people, isMadeUp, on)
    case .assess(let id, let person, let score):
      let row = try requireParticipant(person, id)
      if !(0...100).contains(score) { throw Refusal(.scoreMalformed, ["score": score]) }
      if row.score == score { return [] }
      return [.personAssessed(.init(id: id, person: person, score: score))]
    case .certify(let id, let person, let on): return try certify(id, person, on)
    case .cancelClass(let id):
      let row = try require(classes[id], .noClass, id)
      return row.isCancelled ? [] : [.classCancelled(.init(id: id))]
    default: return []
    }
  }

  private func requireClass(_ id: ClassID) throws(Refusal) -> OrientationClass {
    let row = try require(classes[id], .noClass, id)
    if row.isCancelled { throw Refusal(.classIsCancelled, ["class": id]) }
    return row
  }

  private func requireParticipant(
    _ person: PersonID, _ id: ClassID
  ) throws(Refusal) -> OrientationClass.Participant {
    guard let row = try requireClass(id).participant(person) else {
      throw Refusal(.notEnrolled, ["person": person, "class": id])
    }
    return row
  }

  private func define(_ course: Course, _ context: Context) throws(Refusal) -> [Event] {
    if course.code.isEmpty || course.modules.isEmpty { throw Refusal(.nameMissing) }
    let known = courses.first { $0.code == course.code }
    if known?.row == course { return [] }
    let id = known?.id ?? courses.next(node: context.node)
    return [.courseDefined(.init(course: id, definition: course))]
  }

  private func plan(
    _ id: CourseID, _ language: String, _ sessions: [OrientationClass.Session],
    _ context: Context
  ) throws(Refusal) -> [Event] {
    let course = try require(courses[id], .noCourse, id)
    for module in course.modules where !sessions.contains(where: { $0.module == module.code }) {
      throw Refusal(.moduleMissing, ["module": module.code, "course": course.code])
    }
    for (index, session) in sessions.enumerated() {
      guard let module = course.module(session.module) else {
        throw Refusal(.noModule, ["module": session.module, "course": course.code])
      }
      for member in session.staff { _ = try require(staff[member], .noStaff, member) }
      if let room = session.room { _ = try require(sites[room.site], .noSite, room.site) }
      try requireFree(session, module.length, sessions[..<index].map { ($0, course) })
    }
    return [
      .classPlanned(
        .init(
          id: classes.next(node: context.node), course: id, language: language,
          sessions: sessions))
    ]
  }

  /// Neither the room nor the trainer nor the interpreter is elsewhere at that time.
  private func requireFree(
    _ session: OrientationClass.Session, _ length: Minutes,
    _ own: [(OrientationClass.Session, Course)]
  ) throws(Refusal) {
    var others = own
    classes.forEach { _, row in
      guard !row.isCancelled, let course = courses[row.course] else { return }
      others += row.sessions.map { ($0, course) }
    }
    for (other, course) in others {
      let since = session.starts.minutes(since: other.starts).value
      let theirs = course.module(other.module)?.length.value ?? 0
      guard since < theirs && -since < length.value else { continue }
      if let room = session.room, room == other.room {
        throw Refusal(.roomIsBusy, ["room": room.name, "at": session.starts])
      }
      if let member = session.staff.first(where: other.staff.contains) {
        throw Refusal(.trainerIsBusy, ["member": member, "at": session.starts])
      }
    }
  }

  private func enrol(
    _ people: [PersonID], in id: ClassID, _ context: Context
  ) throws(Refusal) -> [Event] {
    let row = try requireClass(id)
    let course = try require(courses[row.course], .noCourse, row.course)
    let new = Set(people).sorted().filter { row.participant($0) == nil }
    for person in new {
      let known = try require(self.people[person], .noPerson, person)
      try requireOwnRecord(person, known)
      if let age = known.age(on: row.days?.first ?? context.today), !course.ages.contains(age) {
        throw Refusal(
          .wrongAge,
          [
            "person": person, "first": course.ages.lowerBound, "last": course.ages.upperBound,
          ])
      }
      let other = classes.first { other in
        other != row && !other.isCancelled && other.participant(person) != nil
          && other.days.flatMap { days in row.days.map(days.overlaps) } == true
      }
      if let other { throw Refusal(.inAnotherClass, ["person": person, "class": other.id]) }
    }
    let seats = row.sessions.compactMap(\.room?.seats).min() ?? course.classSize
    let most = min(course.classSize, seats)
    if row.participants.count + new.count > most.value {
      throw Refusal(
        .classIsFull, ["class": id, "limit": most, "enrolled": row.participants.count])
    }
    return new.isEmpty ? [] : [.enrolmentChanged(.init(id: id, people: new, isEnrolled: true))]
  }

  private func attend(
    _ id: ClassID, _ module: String, _ people: [PersonID], _ isMadeUp: Bool, _ on: CivilDate
  ) throws(Refusal) -> [Event] {
    let row = try requireClass(id)
    guard row.sessions.contains(where: { $0.module == module }) else {
      throw Refusal(.noModule, ["module": module, "course": courses[row.course]?.code ?? ""])
    }
    let there = Set(people).sorted()
    for person in there where row.participant(person) == nil {
      throw Refusal(.notEnrolled, ["person": person, "class": id])
    }
    let isHeld = row.sessions.contains { $0.module == module && $0.starts.date <= on }
    if !isHeld { throw Refusal(.notHeldYet, ["module": module, "date": on]) }
    let new = there.filter { row.participant($0)?.attended.contains(module) == false }
    return new.isEmpty
      ? []
      : [
        .attendanceRecorded(
          .init(id: id, module: module, people: new, isMadeUp: isMadeUp, on: on))
      ]
  }

  /// The certificate, and the clearance it earns in every open case whose programme asks for this
  /// course.
  private func certify(
    _ id: ClassID, _ person: PersonID, _ on: CivilDate
  ) throws(Refusal) -> [Event] {
    let participant = try requireParticipant(person, id)
    if participant.certifiedOn != nil { return [] }
    guard let row = classes[id], let course = courses[row.course],
      let household = people[person]?.household
    else { throw Refusal(.noClass, ["id": id]) }
    let missing = course.modules.first {
      $0.isRequired && !participant.attended.contains($0.code)
    }
    if let missing {
      throw Refusal(.moduleNotAttended, ["person": person, "module": missing.code])
    }
    let whole = course.modules.reduce(0) { $0 + $1.length.value }
    let attended = course.modules.filter { participant.attended.contains($0.code) }
      .reduce(0) { $0 + $1.length.value }
    var events: [Event] = [.certificateIssued(.init(id: id, person: person, on: on))]
    for open in households[household]?.cases ?? [] {
      guard let row = cases[open], row.isOpen, let rules = programme(row.programme, on: on),
        let rule = rules.rules.course, rule.course == course.code
      else { continue }
      if let percent = rule.attendancePercent, attended * 100 < percent * whole {
        throw Refusal(
          .attendedTooLittle,
          ["person": person, "attended": attended, "whole": whole, "percent": percent])
      }
      for step in rules.steps where step.rule.earned == .byCourse && step.scope == .person {
        events.append(earned(open, row, person, step, on + (rule.daysBefore?.value ?? 0)))
      }
    }
    return events
  }
}
