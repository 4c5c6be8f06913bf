import Basics
public import Caseload
import Documents
import Foundation
import Spreadsheets
public import Wire

/// Lists as files: spreadsheets, or comma-separated values.
public enum ListFiles {
  /// A file's bytes, or nil when it is not there or too large to be a list.
  public static func read(_ path: String) -> [UInt8]? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard let size = attributes?[.size] as? Int, size <= Limits.spreadsheetBytes else { return nil }
    return FileManager.default.contents(atPath: path).map { [UInt8]($0) }
  }

  /// The cells of a list.
  ///
  /// - Throws: `ListFault`.
  public static func table(_ bytes: [UInt8]) throws(ListFault) -> TextTable {
    try TextTable(list: bytes)
  }

  /// Every list of a folder, by the date at the end of its name.
  public static func all(in folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".csv") || $0.hasSuffix(".xlsx") }
      .sorted {
        ($0.split(separator: ".")[0].suffix(10), $0) < ($1.split(separator: ".")[0].suffix(10), $1)
      }
      .map { folder + "/" + $0 }
  }

  public static func count(in folder: String) -> Int { all(in: folder).count }

  /// Writes a synthetic partner's list as that partner sends it, where it is not there yet.
  public static func write(_ list: PartnerList, to folder: String) throws {
    let path = "\(folder)/\(list.fileName)"
    if FileManager.default.fileExists(atPath: path) { return }
    try PersonalFiles.makeFolder(folder)
    let table = TextTable(rows: [list.columns] + list.rows)
    let bytes: [UInt8] =
      switch list.format {
      case .xlsx: try sheet(of: list).xlsx()
      case .csv(.utf8WithMark, let separator): table.csv(separator: separator)
      case .csv(.utf16LittleEndianWithMark, let separator):
        Self.encoded(table.csv(separator: separator), .utf16LittleEndian, mark: [0xFF, 0xFE])
      case .csv(.windows1251, let separator):
        Self.encoded(table.csv(separator: separator), .windowsCP1251, mark: [])
      }
    try PersonalFiles.write(bytes, to: path)
  }

  private static func sheet(of list: PartnerList) -> Sheet {
    Sheet(
      name: list.name, columns: list.columns, rows: list.rows.map { $0.map(SheetCell.text) })
  }

  private static func encoded(
    _ utf8: [UInt8], _ encoding: String.Encoding, mark: [UInt8]
  ) -> [UInt8] {
    let text = String(decoding: utf8.dropFirst(3), as: UTF8.self)
    return mark + [UInt8](text.data(using: encoding, allowLossyConversion: true) ?? Data())
  }
}
