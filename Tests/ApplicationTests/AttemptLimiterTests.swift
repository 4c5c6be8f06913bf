import Application
import Basics
import Testing

@Suite struct AttemptLimiterTests {
  private let start = Instant(CivilDate(year: 1997, month: 7, day: 18)!)

  private func after(_ seconds: Int64) -> Instant {
    Instant(milliseconds: start.milliseconds + seconds * 1000)
  }

  @Test
  func `five failures are free, then each wait is twice the one before, up to a quarter hour`() {
    var limiter = AttemptLimiter()
    var now = start
    var waits: [Int64] = []
    for _ in 0..<11 {
      limiter.fail([.login("a")], at: now)
      let wait = limiter.wait([.login("a")], at: now)
      waits.append(wait / 60_000)
      now = Instant(milliseconds: now.milliseconds + wait)
      #expect(limiter.wait([.login("a")], at: now) == 0)
    }
    #expect(waits == [0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15])
  }

  @Test func `an address has twenty, and its names do not share it`() {
    var limiter = AttemptLimiter()
    for turn in 1...20 {
      #expect(limiter.wait([.address("x"), .login("n\(turn)")], at: start) == 0)
      limiter.fail([.address("x"), .login("n\(turn)")], at: start)
    }
    #expect(limiter.wait([.address("x"), .login("fresh")], at: start) == 60_000)
    #expect(limiter.wait([.address("y"), .login("fresh")], at: start) == 0)
  }

  @Test func `failures are forgotten after a quarter of an hour of quiet, and by success`() {
    var limiter = AttemptLimiter()
    for _ in 0..<4 { limiter.fail([.login("a")], at: start) }
    limiter.fail([.login("a")], at: after(901))
    #expect(limiter.wait([.login("a")], at: after(901)) == 0)
    for _ in 0..<5 { limiter.fail([.login("a")], at: after(902)) }
    #expect(limiter.wait([.login("a")], at: after(902)) > 0)
    limiter.succeed(login: "a")
    #expect(limiter.wait([.login("a")], at: after(902)) == 0)
  }

  @Test func `a flood of names does not fill the memory, nor wash away who is waiting now`() {
    var limiter = AttemptLimiter()
    for turn in 0..<30_000 { limiter.fail([.login("n\(turn)")], at: after(Int64(turn) / 100)) }
    for _ in 0..<5 { limiter.fail([.address("x"), .login("last")], at: after(300)) }
    #expect(limiter.wait([.login("last")], at: after(300)) == 60_000)
    #expect(limiter.count <= 10_001)
  }
}
