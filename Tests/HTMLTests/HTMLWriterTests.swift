import HTML
import Testing

@Suite struct HTMLWriterTests {
  private func written(_ body: (inout HTMLWriter) -> Void) -> String {
    var html = HTMLWriter()
    body(&html)
    return String(decoding: html.finish(), as: UTF8.self)
  }

  @Test func `text and attribute values are always escaped`() {
    let evil = "<script>\"&'\0"
    let page = written { html in
      html.element("p", Attribute("title", evil), text: evil)
      html.field(Field("q", evil, hint: evil, error: evil, value: evil))
      html.errorSummary(title: evil, [("q", evil), ("", evil)])
      html.tag(Tag(evil, "!", .late))
    }
    #expect(!page.contains("<script") && !page.contains("\0"))
    #expect(page.hasPrefix("<p title=\"&lt;script&gt;&quot;&amp;&#39;\">&lt;script&gt;"))
  }

  @Test func `elements nest, and an attribute that is not there is not written`() {
    let page = written { html in
      html.element("div", .class(""), .id("a"), .hidden.when(false)) { html in
        html.empty("br")
        html.element("input", .hidden, text: "")
        html.text(12)
      }
    }
    #expect(page == "<div id=\"a\"><br><input hidden></input>12</div>")
  }

  @Test func `a field is tied to its label, hint and error`() {
    let page = written { html in
      html.field(Field("name", "Name", hint: "as on paper", error: "missing", width: 20))
    }
    #expect(page.contains("<label for=\"name\">Name</label>"))
    #expect(page.contains("aria-describedby=\"name-hint name-error\""))
    #expect(page.contains("aria-invalid=\"true\""))
    #expect(page.contains("<p class=\"error\" id=\"name-error\">missing</p>"))
  }

  @Test func `a password that was typed is not written back`() {
    let page = written { html in
      html.field(Field("password", "Password", value: "river", kind: .password))
    }
    #expect(!page.contains("river"))
  }

  @Test func `a problem links to its field`() {
    let page = written { $0.errorSummary(title: "Problem", [("day", "No such day")]) }
    #expect(page.contains("<a href=\"#day\">No such day</a>"))
    #expect(written { $0.errorSummary(title: "Problem", []) } == "")
  }
}
