import Basics

extension MissionState {
  mutating func applyOrientation(_ event: Event) {
    switch event {
    case .courseDefined(let body): courses[body.course] = body.definition
    case .teachingDefined(let body): teaching = body.teaching
    case .classPlanned(let body):
      classes[body.id] = OrientationClass(
        course: body.course, language: body.language, sessions: body.sessions)
    case .enrolmentChanged(let body): apply(body)
    case .attendanceRecorded(let body):
      for person in body.people {
        update(person, in: body.id) { row in
          if !row.attended.contains(body.module) { row.attended.append(body.module) }
        }
      }
    case .personAssessed(let body): update(body.person, in: body.id) { $0.score = body.score }
    case .certificateIssued(let body):
      update(body.person, in: body.id) { $0.certifiedOn = body.on }
    case .classCancelled(let body): classes.update(body.id) { $0.isCancelled = true }
    default: break
    }
  }

  private mutating func apply(_ event: EnrolmentChanged) {
    classes.update(event.id) { row in
      if event.isEnrolled {
        for person in event.people where row.participant(person) == nil {
          row.participants.append(.init(person: person))
        }
        row.participants.sort { $0.person < $1.person }
      } else {
        row.participants.removeAll { event.people.contains($0.person) }
      }
    }
  }

  private mutating func update(
    _ person: PersonID, in id: ClassID, _ change: (inout OrientationClass.Participant) -> Void
  ) {
    classes.update(id) { row in
      guard let at = row.participants.firstIndex(where: { $0.person == person }) else { return }
      change(&row.participants[at])
    }
  }
}
