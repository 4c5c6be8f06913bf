internal import CQREncode
public import Documents

/// QR codes (ISO/IEC 18004), by libqrencode.
public enum QRCode {
  /// The squares of a code that holds `text` as UTF-8 bytes; a quarter of it may be unreadable, as
  /// paper gets on the road (error correction level Q).
  ///
  /// - Returns: nil when the text is empty, holds a zero byte or is longer than a code can hold.
  public static func matrix(_ text: String) -> ModuleMatrix? {
    let bytes = Array(text.utf8)
    guard !bytes.isEmpty, !bytes.contains(0) else { return nil }
    let code = unsafe bytes.withUnsafeBufferPointer {
      unsafe QRcode_encodeData(Int32($0.count), $0.baseAddress, 0, QR_ECLEVEL_Q)
    }
    guard let code = unsafe code else { return nil }
    defer { unsafe QRcode_free(code) }
    let side = unsafe Int(code.pointee.width)
    guard let data = unsafe code.pointee.data else { return nil }
    // The lowest bit of each byte is the colour; the others say what the square is for.
    let modules = (0..<side * side).map { unsafe data[$0] & 1 == 1 }
    return ModuleMatrix(side: side, modules: modules)
  }
}

extension Code {
  /// A code of two of our identifiers, which always fit.
  ///
  /// - Parameter typed: stands below it, for whoever has no scanner.
  public init(scanned text: String, typed: String) {
    guard let matrix = QRCode.matrix(text) else {
      preconditionFailure("Two identifiers always fit in a code: \(text.utf8.count) bytes")
    }
    self.init(matrix: matrix, text: typed)
  }
}
