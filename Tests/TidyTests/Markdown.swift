/// Markdown: one title a page, links that lead somewhere.
enum Markdown {
  static func titles(_ file: Tree.File) -> [Finding] {
    guard file.isMarkdown else { return [] }
    let titles = prose(file).filter { $0.text.hasPrefix("# ") }
    if titles.isEmpty {
      return [
        Finding(
          path: file.path, line: 1, what: "No title", instead: "Begin the page with one # title")
      ]
    }
    return titles.dropFirst().map {
      Finding(
        path: file.path, line: $0.line, what: "A second title",
        instead: "Use ## below the one # title")
    }
  }

  /// Links within the repository that lead nowhere.
  static func links(_ file: Tree.File, in tree: Tree) -> [Finding] {
    guard file.isMarkdown else { return [] }
    return prose(file).flatMap { line, text in
      targets(in: text).compactMap { target -> Finding? in
        let path = target.split(separator: "#", omittingEmptySubsequences: false)[0]
        guard !path.isEmpty, !path.contains(":") else { return nil }
        guard let resolved = resolve(String(path), from: file.path),
          resolved.isEmpty || tree.paths.contains(resolved)
        else {
          return Finding(
            path: file.path, line: line, what: "The link to \(target) leads nowhere",
            instead: "Link to a file of the repository, by its path from this page")
        }
        return nil
      }
    }
  }

  /// Lines outside code blocks.
  private static func prose(_ file: Tree.File) -> [(line: Int, text: Substring)] {
    var isCode = false
    return file.lines.enumerated().compactMap { index, text in
      if text.hasPrefix("```") || text.hasPrefix("~~~") {
        isCode.toggle()
        return nil
      }
      return isCode ? nil : (index + 1, text)
    }
  }

  /// What stands in `](...)`, outside back-quotes.
  private static func targets(in text: Substring) -> [String] {
    let plain = text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { $0.isMultiple(of: 2) ? String($1) : "" }.joined()
    return plain.ranges(of: "](").compactMap { range in
      let rest = plain[range.upperBound...]
      return rest.firstIndex(of: ")").map { String(rest[..<$0].prefix { $0 != " " }) }
    }
  }

  /// The path from the root, or nil when it leaves the repository.
  static func resolve(_ link: String, from page: String) -> String? {
    var parts = page.split(separator: "/").dropLast().map(String.init)
    if link.hasPrefix("/") { parts = [] }
    for part in link.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
