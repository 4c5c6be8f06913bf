import Basics
public import Mission
public import Planning

extension ClassSeason {
  /// A plan's classes by the mission's identifiers.
  func classes(of plan: ClassPlan) -> [OnwardDraft.Class] {
    plan.classes.map { one in
      .init(
        course: course, language: instance.names.audiences[one.audience],
        start: span.first + one.start,
        room: rooms[one.room], trainer: trainers[one.trainer],
        interpreter: one.interpreter.map { interpreters[$0] },
        households: one.households.map { families[$0].household })
    }
  }

  /// A draft's classes in this problem's numbers; nil when they speak of something that is not in
  /// it.
  public func plan(of classes: [OnwardDraft.Class]) -> ClassPlan? {
    let numbers = Dictionary(
      uniqueKeysWithValues: families.enumerated().map { ($1.household, $0) })
    var plan = ClassPlan()
    for one in classes {
      let interpreter = one.interpreter.map { interpreters.firstIndex(of: $0) }
      let attending = one.households.compactMap { numbers[$0] }
      guard one.course == course,
        let audience = instance.names.audiences.firstIndex(of: one.language),
        let room = rooms.firstIndex(of: one.room),
        let trainer = trainers.firstIndex(of: one.trainer), interpreter.map({ $0 != nil }) ?? true,
        attending.count == one.households.count
      else { return nil }
      plan.classes.append(
        .init(
          audience: audience, start: one.start - span.first, room: room, trainer: trainer,
          interpreter: interpreter ?? nil, households: attending))
    }
    return problem.judge(plan).violations.isEmpty ? plan : nil
  }

  /// Plans the classes and enrols who is to learn, by the commands anybody would give.
  func carryOut(_ classes: [OnwardDraft.Class], on draft: inout Draft) throws(Refusal) {
    guard let course = draft.state.courses[course] else { return }
    let learners = Dictionary(
      uniqueKeysWithValues: families.map { ($0.household, $0.learners) })
    for one in classes {
      let id = draft.state.classes.next(node: draft.context.node)
      let days = (0..<course.days.value).map { one.start + $0 }
      let sessions = OrientationClass.sessions(
        of: course, on: days, from: Self.begin, in: one.room, by: one.trainer,
        interpreter: one.interpreter)
      try draft.carryOut(.planClass(self.course, language: one.language, sessions))
      try draft.carryOut(.enrol(id, one.households.flatMap { learners[$0] ?? [] }))
    }
  }

  /// Lessons begin at nine.
  private static var begin: Int { 540 }
}
