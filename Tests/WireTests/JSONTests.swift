import Basics
import Testing
import Wire

@Suite struct JSONTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", "[1,-2,3.50,0.001]", "\"a\\\"\\\\ \\n ж\"", "{\"b\":1,\"a\":[{}]}",
  ])
  func `writes what it read`(text: String) throws {
    #expect(String(decoding: try JSON(Array(text.utf8)).bytes, as: UTF8.self) == text)
  }

  @Test(arguments: [
    "", "[1,]", "{a:1}", "01", "1.", "nul", "\"a", "[1 2]", "{\"a\" 1}", "\"\\x\"", "\"\\ud800\"",
    "1 2", "// x\n1", "-", "1e99", "1234567890123456789", "'a'", "\"a\nb\"",
  ])
  func `refuses what is not strict JSON`(text: String) {
    #expect(throws: JSONFault.self) { try JSON(Array(text.utf8)) }
  }

  @Test func `reads what people write in data files`() throws {
    let text = """
      // a mission
      { code: 'TJ', /* two */ names: ["a", "b",], offset: +300, mask: 0x1F, deep: { x: null, }, }
      """
    let node = JSONNode(try JSON(Array(text.utf8), .relaxed))
    #expect(try node.get("code").string() == "TJ")
    #expect(try node.get("names").array().count == 2)
    #expect(try node.get("offset").integer() == 300)
    #expect(try node.get("mask").integer() == 31)
    for text in ["0x", "0xG", "0x1234567890abcdef"] {
      #expect(throws: JSONFault.self) { try JSON(Array(text.utf8), .relaxed) }
    }
    #expect(throws: JSONFault.self) { try JSON(Array("0x1F".utf8)) }
  }

  @Test func `says where and what`() throws {
    let fault = #expect(throws: JSONFault.self) { try JSON(Array("[1,\n 2 3]".utf8)) }
    #expect(fault?.description == "line 2, column 4: a comma or ] is expected")
    let node = JSONNode(try JSON(Array("{\"a\":[{\"b\":\"x\"}]}".utf8)))
    let typed = #expect(throws: JSONFault.self) {
      try node.get("a").array()[0].get("b").integer()
    }
    #expect(typed?.description == "a[0].b: a whole number is expected")
  }

  @Test func `keeps decimals exact`() throws {
    let number = JSONNode(try JSON(Array("3.55".utf8)))
    #expect(try number.scaled(by: 60) == 213)
    #expect(throws: JSONFault.self) { try number.scaled(by: 10) }
    #expect(try JSONNode(try JSON(Array("2.5e3".utf8))).integer() == 2_500)
  }

  @Test func `refuses depth before the stack does`() {
    let deep = Array(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: JSONFault.self) { try JSON(deep) }
  }

  @Test func `random bytes never trap`() {
    var generator = SeededGenerator(seed: 5)
    let alphabet = Array("{}[]\",:0123456789.eE+-truefalsn\\u '/*\n".utf8)
    for _ in 0..<20_000 {
      let bytes = (0..<generator.below(30)).map { _ in generator.pick(alphabet) }
      if let value = try? JSON(bytes) { #expect((try? JSON(value.bytes)) == value) }
      _ = try? JSON(bytes, .relaxed)
    }
  }
}
