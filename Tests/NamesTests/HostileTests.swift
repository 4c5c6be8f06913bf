import Basics
import Names
import Testing

@Suite struct HostileTests {
  @Test(arguments: ["", " ", "—", "123", "😀", "'", "ъ", "\u{200C}", "ـ"])
  func `what is no name folds to nothing`(_ text: String) {
    #expect(FoldedName(text).isEmpty)
  }

  @Test func `any letters fold, in bounded time, to the same name twice`() {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<400 {
      let scalars = (0..<random.below(60)).compactMap { _ in
        Unicode.Scalar(UInt32(random.within(0x20...0x6FF)))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let name = FoldedName(text)
      #expect(name == FoldedName(text))
      #expect(name.whole < 1 << 60)
      #expect(SoundDistance.percent(name, name) == 0 || name.sounds.isEmpty)
    }
    #expect(FoldedName(String(repeating: "محمد ", count: 100_000)).sounds.count < 200)
  }

  @Test func `distance is the same from either side`() {
    let names = ["Карим", "کریم", "Karim", "Akram", "حسین", "Зайнаб", "Abdulrahman"]
      .map { FoldedName($0) }
    for a in names {
      for b in names { #expect(SoundDistance.percent(a, b) == SoundDistance.percent(b, a)) }
    }
  }

  @Test func `titles fall away, parts of names stay`() {
    #expect(FoldedName("Ҳоҷӣ Карим").whole == FoldedName("Karim").whole)
    #expect(FoldedName("Сайид Карим").whole != FoldedName("Karim").whole)
    #expect(FoldedName("Сайид Карим").core == FoldedName("Karim").core)
  }
}
