import Measuring

/// The peer: what somebody writes in ten lines to get lists into a database, without a look at what
/// stands in them.
enum Python {
  /// The seconds of loading, without Python's own start; nil when there is no Python.
  static func seconds(loading files: [String], into database: String) throws -> Double? {
    try Peer.python.seconds(script, [database] + files)
  }

  private static let script = """
    import csv, sqlite3, sys, time
    start = time.perf_counter()
    base = sqlite3.connect(sys.argv[1])
    base.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    for number, name in enumerate(sys.argv[2:]):
        with open(name, newline="", encoding="utf-8") as file:
            rows = csv.reader(file)
            head = next(rows)
            names = ", ".join(f"c{i}" for i in range(len(head)))
            base.execute(f"CREATE TABLE list{number} ({names})")
            marks = ", ".join("?" for _ in head)
            base.executemany(f"INSERT INTO list{number} VALUES ({marks})", rows)
            base.commit()
    print(round(time.perf_counter() - start, 3))
    """
}
