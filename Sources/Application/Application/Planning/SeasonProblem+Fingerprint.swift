import Basics
import Planning

extension SeasonProblem {
  /// Canonical bytes of everything the planner was given, and of whom it is about: their hash says
  /// which problem a plan answers. Another hash, another problem.
  public var fingerprint: [UInt8] {
    var writer = ByteWriter(reserving: problem.households.count * 24)
    writer.write(span, problem.horizon, problem.daylight, problem.beds, problem.escorts)
    writer.write(corridors, types, sites, households, openMovements)
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
      writer.write(party.escorted)
      write(party.places, to: &writer)
    }
    write(problem.practice, to: &writer)
    for convoy in problem.fixed {
      writer.write(convoy.corridor, convoy.day, convoy.vehicles, convoy.persons, convoy.escorted)
    }
    for pair in problem.keptApart { writer.write(pair.0, pair.1) }
    for convoy in previous.convoys {
      for load in convoy.vehicles { writer.write(load.type, load.households, load.baggage) }
    }
    return writer.bytes
  }

  private func write(_ practice: ConvoyPractice, to writer: inout ByteWriter) {
    writer.write(practice.reservePercent, practice.standbyPercent, practice.baggageApart)
    writer.write(practice.leaderAbove, practice.leaders, practice.personsPerMedic)
    writer.write(practice.medics, practice.worstWait)
    writer.write(practice.paces, practice.typesPerConvoy)
    writer.write(practice.recovery?.from, practice.recovery?.types ?? [])
    for row in practice.returns { writer.write(row.site, row.type, row.count, row.day) }
  }

  private func write(_ places: ConvoyProblem.Places, to writer: inout ByteWriter) {
    writer.write(places.seats, places.wheelchairs, places.stretchers, places.kilograms)
  }
}
