import ConvoyCases
import Foundation
import Planning
import Testing

@Suite struct ConvoyInstanceTests {
  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `an instance written and read again is the same problem`(seed: UInt64) throws {
    let problem = InventedSeason(seed: seed, households: 50, corridors: 3, horizon: 40).problem
    let written = ConvoyInstance(problem, name: "invented")
    let read = try ConvoyInstance(written.bytes)
    #expect(read.bytes == written.bytes)
    #expect(read.problem.solve(steps: 8).plan == problem.solve(steps: 8).plan)
  }

}
