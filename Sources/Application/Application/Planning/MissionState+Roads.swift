import Mission

extension MissionState {
  /// The corridors that convoys use; those by air have seats with each flight.
  var roads: [CorridorID] {
    corridors.ids.filter { corridors[$0]?.legs.contains { $0.mode == .air } == false }
  }
}
