extension Console {
  /// The list of commands.
  public static var help: String {
    let width = commands.map { $0.name.count }.max() ?? 0
    let lines = commands.map { command in
      let pad = String(repeating: " ", count: width - command.name.count)
      return "  \(command.name)\(pad)  \(command.summary)"
    }
    return """
      safar: a humanitarian mission's movements, from a partner's list to a convoy on the road.

      safar COMMAND ...

      \(lines.joined(separator: "\n"))

      Everywhere:
        \(common)

      `safar COMMAND --help` says more. Exit status: 0 done, 1 refused, 2 usage, 3 configuration,
      4 unavailable, 70 our fault.

      """
  }

  static func help(of command: any ConsoleCommand.Type) -> String {
    """
    safar \(command.name): \(command.summary)

    \(command.usage)

    """
  }

  /// The whole of the help, one command after the other: what the reviewed snapshot holds.
  public static var wholeHelp: String {
    ([help] + commands.map(help)).joined(separator: "\n")
  }
}
