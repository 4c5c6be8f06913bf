import Basics
import Testing

@testable import Console

@Suite struct CountedTests {
  @Test(arguments: [
    (0, "finding", "0 findings"), (1, "finding", "1 finding"), (2, "finding", "2 findings"),
    (1, "person is", "1 person is"), (7, "person is", "7 people are"),
    (2, "family leaves", "2 families leave"), (3, "class was", "3 classes were"),
  ])
  func `one thing is one, and more are many`(count: Int, words: String, text: String) {
    #expect(counted(count, words) == text)
    #expect(counted(Persons(count), words) == text)
  }
}
