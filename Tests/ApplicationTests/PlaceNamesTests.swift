import Application
import Documents
import Mission
import Testing

@Suite("Names of places and steps in a language")
struct PlaceNamesTests {
  @Test(arguments: [
    (PlaceNames(latin: "Kulob"), ["Kulob", "Kulob", "Kulob", "Kulob"]),
    (PlaceNames(latin: "Kulob", russian: "Куляб"), ["Kulob", "Куляб", "Куляб", "Kulob"]),
    (
      PlaceNames(latin: "Kulob", tajik: "Кӯлоб", russian: "Куляб", dari: "کولاب"),
      ["Kulob", "Куляб", "Кӯлоб", "کولاب"]
    ),
  ])
  func `a name missing in a language is read in the nearest one`(
    _ names: PlaceNames, _ texts: [String]
  ) {
    let languages: [DocumentLanguage] = [.english, .russian, .tajik, .dari]
    #expect(languages.map { names.text(in: $0) } == texts)
  }
}
