import Basics
import HTTP
import Testing
import Wire

@Suite struct RequestTests {
  private func request(
    _ target: String, method: String = "GET", headers: [(name: String, value: String)] = [],
    body: String = ""
  ) -> Request? {
    Request(
      method: method, target: target, headers: headers, body: Array(body.utf8), address: "::1")
  }

  @Test func `a path comes in decoded pieces and a query in fields`() throws {
    let found = try #require(request("/movements/M-000012-K/?q=%D0%A1%D0%B8%D0%BD%D0%BE+2&x"))
    #expect(found.path == ["movements", "M-000012-K"])
    #expect(found.query["q"] == "Сино 2" && found.query["x"] == "")
  }

  @Test(arguments: [
    "movements", "", "/a/../b", "/a/%2e%2e/b", "/a%2Fb", "/a%5Cb", "/a%00", "/%GG", "/%F", "/%FF",
    "/" + String(repeating: "a", count: 5_000), "/?q=%C3%28",
  ])
  func `an address that leads astray is none`(target: String) {
    #expect(request(target) == nil)
  }

  @Test func `only reading and sending are methods`() {
    for method in ["PUT", "DELETE", "TRACE", "get", ""] {
      #expect(request("/", method: method) == nil)
    }
    #expect(request("/", method: "HEAD") != nil)
  }

  @Test func `a cookie is found by its whole name`() throws {
    let cookies = "a=1; __Host-safar=token; safar=other"
    let found = try #require(request("/", headers: [("Cookie", cookies)]))
    #expect(found.cookie("__Host-safar") == "token" && found.cookie("safar") == "other")
    #expect(found.cookie("afar") == nil && found.cookie("a") == "1")
  }

  @Test(
    arguments: [
      (["sec-fetch-site": "same-origin"], false), (["sec-fetch-site": "none"], false),
      (["sec-fetch-site": "cross-site"], true), (["sec-fetch-site": "same-site"], true),
      (["origin": "http://localhost:8080", "host": "localhost:8080"], false),
      (["origin": "http://evil.example", "host": "localhost:8080"], true),
      (["origin": "null", "host": "localhost:8080"], true), ([:], false),
    ] as [([String: String], Bool)])
  func `a form of another site's page is known`(headers: [String: String], isForeign: Bool) throws {
    let found = try #require(
      request("/", method: "POST", headers: headers.map { ($0.key, $0.value) }))
    #expect(found.isFromAnotherSite == isForeign)
  }

  @Test func `a form's fields and files are read`() throws {
    let plain = try #require(
      request(
        "/", method: "POST",
        headers: [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")],
        body: "box=a&box=b&name=%D8%B9+x&empty="))
    let form = try plain.form()
    #expect(form.all("box") == ["a", "b"] && form["name"] == "ع x" && form["empty"] == "")
    let body = [
      "--XyZ", "Content-Disposition: form-data; name=\"csrf\"", "", "token", "--XyZ",
      "Content-Disposition: form-data; name=\"list\"; filename=\"сахи.csv\"",
      "Content-Type: text/csv", "", "a,b\r\n1,--Xy", "--XyZ--", "",
    ].joined(separator: "\r\n")
    let parts = try #require(
      request(
        "/", method: "POST",
        headers: [("content-type", "multipart/form-data; boundary=\"XyZ\"")], body: body))
    let sent = try parts.form()
    #expect(sent["csrf"] == "token")
    #expect(sent.file("list")?.fileName == "сахи.csv")
    #expect(sent.file("list")?.bytes == Array("a,b\r\n1,--Xy".utf8))
  }

  @Test func `no form of random bytes brings the reader down`() {
    var generator = SeededGenerator(seed: 9)
    let pieces = ["--B", "\r\n", "--", "name=\"", "\"", ";", ":", "Content-Disposition", "%4", "="]
    for _ in 0..<3_000 {
      var text = generator.chance(1, in: 2) ? "--B\r\n" : ""
      for _ in 0..<generator.below(12) { text += generator.pick(pieces) }
      _ = try? FormData(multipart: Array(text.utf8), boundary: "B")
      _ = try? FormData(urlEncoded: Array(text.utf8))
    }
  }

  @Test func `a form of more fields than anybody sends is refused`() {
    let many = Array(repeating: "a=1", count: Limits.formFields + 1).joined(separator: "&")
    #expect(throws: FormFault.tooManyFields) { try FormData(urlEncoded: Array(many.utf8)) }
  }

  @Test func `fields survive an address`() throws {
    let form = FormData(fields: [.init("a b", "Ҷ&=%+/"), .init("", "\n")])
    #expect(try FormData(urlEncoded: Array(form.urlEncoded.utf8)) == form)
  }
}

@Suite struct ResponseTests {
  @Test func `every answer is guarded, and what was said stays said`() {
    let page = Response.page(Array("<p>".utf8)).guarded()
    #expect(page.header("content-security-policy")?.contains("default-src 'none'") == true)
    #expect(page.header("X-Content-Type-Options") == "nosniff")
    #expect(page.header("Cache-Control") == "no-store")
    let style = Response.asset([], type: "text/css").guarded()
    #expect(style.header("Cache-Control")?.contains("immutable") == true)
    #expect(style.headers.filter { $0.name == "Cache-Control" }.count == 1)
  }

  @Test func `a cookie of ours is never a script's and never another site's`() throws {
    var answer = Response.see("/")
    answer.setCookie("__Host-safar", "token", seconds: nil)
    let cookie = try #require(answer.header("set-cookie"))
    for word in ["Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
      #expect(cookie.contains(word))
    }
    #expect(!cookie.contains("Domain"))
  }
}
