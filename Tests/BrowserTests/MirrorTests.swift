import Basics
import Documents
import Mission
import SiteTestHouse
import Testing
import WebDriver
import Wire

extension BrowserTests {
  /// A page in Dari is the page in English in a mirror, but for numbers.
  @Suite struct MirrorTests {
    private static let paths = [
      "/", "/movements", "/movements/\(MovementID(number: 1))",
      "/movements/\(MovementID(number: 1))/road", "/plans", "/figures", "/households",
    ]

    /// Where the edges of the page's parts lie from where reading begins, in pixels.
    private func edges(_ browser: Chromium) throws -> [Int] {
      let found = try browser.run(
        """
        const isMirrored = document.documentElement.dir === "rtl";
        return [".home", "nav a", "main", "h1", "main .scroll th", "main dt", ".foot form"]
          .map((selector) => document.querySelector(selector)?.getBoundingClientRect())
          .map((box) => box ? Math.round(isMirrored ? innerWidth - box.right : box.left) : -1);
        """)
      return try JSONNode(found).array().map { try $0.integer() }
    }

    /// Codes and clocks that run from right to left, or into what stands beside them.
    private func turned(_ browser: Chromium) throws -> [String] {
      let found = try browser.run(
        """
        const place = (node, index) => {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          return range.getBoundingClientRect();
        };
        return [...document.querySelectorAll(".code")]
          .map((code) => document.createTreeWalker(code, NodeFilter.SHOW_TEXT).nextNode())
          .filter((node) => node && node.data.trim().length > 1 && place(node, 0).width > 0)
          .filter((node) => place(node, 0).left >= place(node, node.data.length - 1).left)
          .map((node) => node.data);
        """)
      return try JSONNode(found).array().map { try $0.string() }
    }

    @Test func `a page in Dari begins at the right, and its numbers run on from the left`() throws {
      let desk = try Desk(try SiteTestHouse.livedIn())
      try desk.take("movement-officer", in: "en")
      let english = try Self.paths.map { path in
        try desk.open(path)
        return try edges(desk.browser)
      }
      try desk.take("movement-officer", in: "fa")
      for (path, english) in zip(Self.paths, english) {
        try desk.open(path)
        let dari = try edges(desk.browser)
        // Half a pixel may be rounded either way.
        #expect(zip(english, dari).allSatisfy { abs($0 - $1) <= 1 }, "\(path)")
        #expect(english.contains { $0 > 0 })
        #expect(try turned(desk.browser).isEmpty, "\(path)")
      }
      // The head of the page: its way home at the right, its sign-out at the left.
      let ends = try desk.browser.run(
        """
        const middle = innerWidth / 2;
        const left = (selector) => document.querySelector(selector).getBoundingClientRect().left;
        return left(".home") > middle && left(".own form") < middle
          && document.documentElement.lang === "fa";
        """)
      #expect(ends == .bool(true))
    }

    @Test func `a code that is turned around is found`() throws {
      let desk = try Desk(try SiteTestHouse.livedIn())
      try desk.take("movement-officer", in: "fa")
      try desk.open("/movements")
      _ = try desk.browser.run(
        """
        const code = document.querySelector("main .code");
        code.textContent = "12 - 34";
        code.style.direction = "rtl";
        code.style.unicodeBidi = "normal";
        """)
      #expect(try !turned(desk.browser).isEmpty)
    }
  }
}
