import Documents
import Foundation
import Measuring

/// The peer: WeasyPrint, from HTML to PDF in Python, on the manifest's rows as a plain table
/// without its codes.
enum WeasyPrint {
  /// The seconds of one conversion, without the start of Python and its imports; nil when
  /// SAFAR_PYTHON names no Python that has WeasyPrint.
  static func seconds(for input: ManifestInput) throws -> Double? {
    guard let python = Peer.chosenPython(in: ProcessInfo.processInfo.environment) else {
      return nil
    }
    let folder = NSTemporaryDirectory() + "safar-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(html(input).utf8).write(to: URL(fileURLWithPath: folder + "/list.html"))
    return try python.seconds(script, [folder + "/list.html"])
  }

  private static let script = """
    import sys, time, weasyprint
    start = time.perf_counter()
    weasyprint.HTML(filename=sys.argv[1]).write_pdf()
    print(round(time.perf_counter() - start, 2))
    """

  private static func html(_ input: ManifestInput) -> String {
    let rows = input.vehicles.flatMap { vehicle in
      vehicle.households.flatMap { household in
        household.people.map { person in
          let cells = [
            "\(vehicle.number)", "\(person.number)", household.id, person.name, "\(person.sex)",
            person.age.map(String.init) ?? "", person.requirements.map(\.rawValue).joined(),
          ]
          return "<tr>" + cells.map { "<td>\($0)</td>" }.joined() + "</tr>"
        }
      }
    }
    return "<meta charset=utf-8><style>@page{size:A4;margin:12mm}"
      + "body{font:9pt 'Noto Sans','Noto Sans Arabic'}table{width:100%}"
      + "td{border-bottom:.4pt solid}</style><table>" + rows.joined() + "</table>"
  }
}
