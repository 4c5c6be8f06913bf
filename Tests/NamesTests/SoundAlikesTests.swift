import Caseload
import Testing

@testable import Names

/// Names that sound alike and are known to be others.
@Suite struct SoundAlikesTests {
  @Test func `a spelling of the table is one name of one group, whatever stands around it`() {
    for (group, names) in SoundAlikes.groups.enumerated() {
      #expect(names.count > 1)
      for (name, spellings) in names.enumerated() {
        for spelling in spellings {
          let member = SoundAlikes.Member(group: UInt8(group), name: UInt8(name))
          #expect(FoldedName(spelling).soundAlikes == [member], "\(spelling)")
          #expect(FoldedName("Mullo \(spelling) Rustam").soundAlikes == [member], "\(spelling)")
        }
      }
    }
  }

  @Test(arguments: [
    ("Hasan", "حسین"), ("Ҳасан", "Hussein"), ("حسن", "Гусейн"), ("Hasanov", "Huseynova"),
    ("Muhammad Hasan", "Muhammad Husain"), ("Анвар", "نور"), ("Akbar", "کبیر"),
    ("عبدالله", "Ubaidullah"), ("Зафар", "Сафар"), ("شریف", "شرف"), ("Олим", "علیم"),
    ("Ҳамид", "Ҳомид"), ("Парвина", "پروانه"),
  ])
  func `a name is known apart from the other name of its group, in any script`(
    _ one: String, _ other: String
  ) {
    let (a, b) = (FoldedName(one), FoldedName(other))
    #expect(a.isKnownApart(from: b) && b.isKnownApart(from: a))
  }

  @Test(arguments: [
    ("Hasan", "حسن"), ("Hosein", "Ҳусайн"), ("Hamid", "حامد"), ("Hamid", "حمید"),
    ("Nasir", "ناصر"), ("Nasir", "نصیر"), ("Amina", "آمنه"), ("Amina", "امینه"),
    ("Salim", "سالم"), ("Rashid", "راشد"), ("Qadir", "قادر"), ("Alim", "عالم"), ("Hakim", "حکیم"),
    ("Hasan", "Hasan Husain"), ("Hasan Husain", "Husain Hasan"), ("Hasan", "Akbar"),
    ("", "Hasan"), ("Маъруф", "معروف"),
  ])
  func `a spelling that may be either name says nothing`(_ one: String, _ other: String) {
    let (a, b) = (FoldedName(one), FoldedName(other))
    #expect(!a.isKnownApart(from: b) && !b.isKnownApart(from: a))
  }

  @Test func `no name of the name book is known apart from its own writings`() {
    for name in NameBook.male + NameBook.female + NameBook.family {
      let writings = NameScript.allCases.map { FoldedName(name[$0]) }
      for one in writings {
        #expect(writings.allSatisfy { !$0.isKnownApart(from: one) }, "\(name.tajik)")
      }
    }
  }

  @Test func `names that end like an ending keep it`() {
    #expect(FoldedName("معروف").core == FoldedName("Маъруф").core)
    #expect(FoldedName("الطاف").core == FoldedName("Altaf").core)
  }
}
