import HTTP
import Mission

/// Finds the row and the route of a request.
struct Router: Sendable {
  /// A request that leads somewhere.
  struct Match: Sendable {
    let row: RouteRow
    let route: Route
    let concern: Concern?
  }

  private struct Bucket: Hashable {
    let length: Int
    let first: String
  }

  private let rows: [Bucket: [RouteRow]]

  init(_ rows: [RouteRow] = Route.rows) {
    self.rows = Dictionary(grouping: rows) { row in
      Bucket(length: row.segments.count, first: row.segments.first.map(String.init) ?? "")
    }
  }

  /// - Throws: `.notFound`, or `.method` when the address is there for another method.
  func match(_ method: Request.Method, _ path: [String]) throws(SiteFault) -> Match {
    let candidates = rows[Bucket(length: path.count, first: path.first ?? "")] ?? []
    let method = method == .head ? .get : method
    var isThere = false
    for row in candidates {
      guard let pieces = Self.pieces(of: path, in: row) else { continue }
      var rest = Pieces(pieces)
      guard let route = try? row.make(&rest) else { continue }
      isThere = true
      if row.method == method { return Match(row: row, route: route, concern: rest.concern) }
    }
    throw isThere ? .method : .notFound
  }

  /// The methods an address answers, as the header `Allow` lists them.
  func methods(of path: [String]) -> String {
    let rows = rows[Bucket(length: path.count, first: path.first ?? "")] ?? []
    let found = rows.filter { Self.pieces(of: path, in: $0) != nil }.map(\.method)
    return [Request.Method.get, .post].filter(found.contains)
      .map { $0 == .get ? "GET, HEAD" : $0.rawValue }.joined(separator: ", ")
  }

  /// The pieces that stand where the pattern has braces; nil when its words differ.
  private static func pieces(of path: [String], in row: RouteRow) -> [String]? {
    var pieces: [String] = []
    for (segment, piece) in zip(row.segments, path) {
      if segment.first == "{" {
        pieces.append(piece)
      } else if segment != piece {
        return nil
      }
    }
    return pieces
  }
}
