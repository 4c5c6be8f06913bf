internal import CZip
import Basics
import Glibc

/// Why a spreadsheet file could not be made; never what stood in it.
public enum SheetFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// The packing library refused.
  case refused
  /// More rows or columns than a spreadsheet of ours has.
  case tooLarge

  public var description: String {
    switch self {
    case .refused: "The spreadsheet cannot be packed: there is not enough memory."
    case .tooLarge:
      "The spreadsheet has more than \(Limits.importRows) rows or \(Limits.importColumns) columns;"
        + " write it in parts."
    }
  }
}

/// A zip archive made in memory: no byte of it goes to a disk, not even to a temporary file, which
/// is why we do not write spreadsheets with libxlsxwriter.
enum ZipWriter {
  /// 1 January 1980, the first date a zip archive knows: the same parts give the same bytes.
  private static let dosDate: UInt16 = 1 << 5 | 1

  /// - Parameter parts: names and contents, in the order they are packed.
  static func archive(_ parts: [(name: String, bytes: [UInt8])]) throws(SheetFault) -> [UInt8] {
    guard let source = unsafe zip_source_buffer_create(nil, 0, 0, nil) else { throw .refused }
    // One reference is the archive's, which it gives back on closing; the other is ours.
    unsafe zip_source_keep(source)
    defer { unsafe zip_source_free(source) }
    guard let archive = unsafe zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      unsafe zip_source_free(source)
      throw .refused
    }
    for part in parts {
      let isAdded = unsafe add(part.bytes, named: part.name, to: archive)
      guard isAdded else {
        unsafe zip_discard(archive)
        throw .refused
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      unsafe zip_discard(archive)
      throw .refused
    }
    return try unsafe bytes(of: source)
  }

  private static func add(
    _ bytes: [UInt8], named name: String, to archive: OpaquePointer
  ) -> Bool {
    // The archive frees the copy with free().
    guard let copy = unsafe malloc(max(1, bytes.count)) else { return false }
    unsafe UnsafeMutableRawBufferPointer(start: copy, count: bytes.count).copyBytes(from: bytes)
    guard let data = unsafe zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      unsafe free(copy)
      return false
    }
    let index = unsafe zip_file_add(archive, name, data, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(data)
      return false
    }
    return unsafe zip_file_set_dostime(archive, UInt64(index), 0, dosDate, 0) == 0
  }

  private static func bytes(of source: OpaquePointer) throws(SheetFault) -> [UInt8] {
    var status = unsafe zip_stat_t()
    guard unsafe zip_source_stat(source, &status) == 0, unsafe zip_source_open(source) == 0 else {
      throw .refused
    }
    defer { unsafe zip_source_close(source) }
    let size = unsafe Int(status.size)
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let read = unsafe zip_source_read(source, buffer.baseAddress, UInt64(size))
      count = max(0, Int(read))
    }
    guard bytes.count == size else { throw .refused }
    return bytes
  }
}
