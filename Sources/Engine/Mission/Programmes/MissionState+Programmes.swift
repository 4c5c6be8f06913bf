extension MissionState {
  mutating func apply(_ event: ProgrammeAdopted) {
    var versions = programmes[event.programme] ?? []
    versions.removeAll { $0.inForceFrom == event.definition.inForceFrom }
    versions.append(event.definition)
    programmes[event.programme] = versions.sorted { $0.inForceFrom < $1.inForceFrom }
  }
}
