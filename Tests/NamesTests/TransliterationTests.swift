import Names
import Testing

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("Рахимов", "RAKHIMOV"), ("Ҷамшед Қурбонов", "JAMSHED QURBONOV"), ("Юлия", "IULIIA"),
    ("محمد", "MXHMD"), ("José-Müller", "JOSE MUELLER"), ("O'Neil", "ONEIL"), ("  ", ""),
  ])
  func `names are written in A to Z by the table of Doc 9303`(_ name: String, _ zone: String) {
    #expect(MachineReadable.transliterate(name) == zone)
  }

  @Test func `only A to Z and spaces come out, whatever goes in`() {
    let text = String(String.UnicodeScalarView((0x20...0x6FF).compactMap(Unicode.Scalar.init)))
    for letter in MachineReadable.transliterate(text).utf8 {
      #expect(letter == 32 || (65...90).contains(letter))
    }
  }
}
