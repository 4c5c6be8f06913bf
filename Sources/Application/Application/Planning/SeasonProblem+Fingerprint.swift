import Basics
import Planning

extension SeasonProblem {
  /// Canonical bytes of everything the planner was given: their hash says which problem a plan
  /// answers.
  public var fingerprint: [UInt8] {
    var writer = ByteWriter(reserving: problem.households.count * 16)
    writer.write(first, problem.horizon, problem.daylight, problem.beds, problem.escorts)
    for crossing in problem.crossings { writer.write(crossing.personsPerDay, crossing.isClosed) }
    for row in problem.fleet { writer.write(row) }
    for type in problem.types { write(type, to: &writer) }
    for road in problem.corridors {
      writer.write(road.origin, road.districts, road.turnaround, road.isClosed, road.noDeparture)
      writer.write(road.vehicles.lowerBound, road.vehicles.upperBound, road.convoysPerDay)
      writer.write(road.escortsPerConvoy, road.costs)
      for stage in road.stages { writer.write(stage.minutes, stage.night, stage.crossings) }
    }
    for party in problem.households {
      writer.write(party.site, party.district, party.ready, party.due, party.priority, party.group)
      write(party.places, to: &writer)
    }
    return writer.bytes
  }

  private func write(_ places: ConvoyProblem.Places, to writer: inout ByteWriter) {
    writer.write(places.seats, places.wheelchairs, places.stretchers, places.kilograms)
  }
}
