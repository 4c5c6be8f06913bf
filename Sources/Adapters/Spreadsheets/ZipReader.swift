internal import CZip
import Basics
import Glibc
import Wire

/// A zip archive in memory, read within limits: what it says of itself is not believed.
@safe struct ZipReader: ~Copyable {
  private let archive: OpaquePointer
  /// Bytes that may still be unpacked.
  private var allowance: Int

  /// - Throws: when `bytes` are no zip archive, or one with too many entries.
  init(_ bytes: [UInt8]) throws(ListFault) {
    guard bytes.count <= Limits.spreadsheetBytes else {
      throw ListFault(what: "a spreadsheet has at most \(Limits.spreadsheetBytes >> 20) MiB")
    }
    unsafe archive = try Self.open(bytes)
    allowance = min(
      Limits.spreadsheetUnpackedBytes, max(1 << 20, bytes.count * Limits.spreadsheetRatio))
  }

  deinit { unsafe zip_discard(archive) }

  private static func open(_ bytes: [UInt8]) throws(ListFault) -> OpaquePointer {
    let unreadable = ListFault(what: "the file is no spreadsheet, or it is damaged")
    guard !bytes.isEmpty, let copy = unsafe malloc(bytes.count) else { throw unreadable }
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    // The source owns the copy and frees it with free().
    guard let source = unsafe zip_source_buffer_create(copy, UInt64(bytes.count), 1, nil) else {
      unsafe free(copy)
      throw unreadable
    }
    guard let archive = unsafe zip_open_from_source(source, ZIP_RDONLY, nil) else {
      unsafe zip_source_free(source)
      throw unreadable
    }
    guard unsafe zip_get_num_entries(archive, 0) <= Limits.spreadsheetEntries else {
      unsafe zip_discard(archive)
      throw ListFault(what: "the spreadsheet holds more than \(Limits.spreadsheetEntries) parts")
    }
    return unsafe archive
  }

  /// Whether there is a part of that name.
  func holds(_ name: String) -> Bool { unsafe zip_name_locate(archive, name, 0) >= 0 }

  /// The bytes of a part, or nil when there is none of that name.
  ///
  /// - Throws: when it is damaged, or unpacks to more than a spreadsheet may.
  mutating func part(_ name: String) throws(ListFault) -> [UInt8]? {
    let index = unsafe zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    guard let file = unsafe zip_fopen_index(archive, UInt64(index), 0) else {
      throw ListFault(what: "the spreadsheet's part \(name.prefix(60)) is damaged or locked")
    }
    defer { unsafe zip_fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let read = unsafe chunk.withUnsafeMutableBytes {
        unsafe zip_fread(file, $0.baseAddress, UInt64($0.count))
      }
      if read == 0 { return bytes }
      guard read > 0 else {
        throw ListFault(what: "the spreadsheet's part \(name.prefix(60)) is damaged")
      }
      allowance -= Int(read)
      guard allowance >= 0 else {
        throw ListFault(what: "the spreadsheet unpacks to more than its size allows")
      }
      bytes += chunk[..<Int(read)]
    }
  }
}
