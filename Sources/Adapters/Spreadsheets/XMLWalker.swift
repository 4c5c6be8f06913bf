internal import CXML
import Basics
import Wire

/// Walks through an XML document in memory, piece by piece.
///
/// No document type, hence no entities and no bomb of them; no network; elements within elements
/// to a limit.
@safe struct XMLWalker: ~Copyable {
  enum Piece {
    case start(isEmpty: Bool)
    case end
    case text
    case other
  }

  private let reader: OpaquePointer
  /// The document, which the reader reads from without a copy.
  private let bytes: UnsafeMutableBufferPointer<CChar>

  init(_ document: [UInt8]) throws(ListFault) {
    let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: document.count)
    _ = unsafe bytes.update(fromContentsOf: document.map { CChar(bitPattern: $0) })
    let options =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard
      let reader = unsafe xmlReaderForMemory(
        bytes.baseAddress, Int32(document.count), nil, nil, Int32(options))
    else {
      unsafe bytes.deallocate()
      throw Self.damaged
    }
    unsafe self.bytes = bytes
    unsafe self.reader = reader
  }

  deinit {
    unsafe xmlFreeTextReader(reader)
    unsafe bytes.deallocate()
  }

  private static let damaged = ListFault(what: "the spreadsheet is damaged inside")

  /// The next piece, or nil at the end.
  func next() throws(ListFault) -> Piece? {
    let answer = unsafe xmlTextReaderRead(reader)
    if answer == 0 { return nil }
    guard answer == 1, unsafe xmlTextReaderDepth(reader) <= Int32(Limits.xmlDepth) else {
      throw Self.damaged
    }
    switch unsafe UInt32(xmlTextReaderNodeType(reader)) {
    case XML_READER_TYPE_ELEMENT.rawValue:
      return .start(isEmpty: unsafe xmlTextReaderIsEmptyElement(reader) == 1)
    case XML_READER_TYPE_END_ELEMENT.rawValue: return .end
    case XML_READER_TYPE_TEXT.rawValue, XML_READER_TYPE_CDATA.rawValue,
      XML_READER_TYPE_SIGNIFICANT_WHITESPACE.rawValue, XML_READER_TYPE_WHITESPACE.rawValue:
      return .text
    case XML_READER_TYPE_DOCUMENT_TYPE.rawValue, XML_READER_TYPE_ENTITY_REFERENCE.rawValue:
      throw Self.damaged
    default: return .other
    }
  }

  /// The name of the element, without its prefix.
  var name: String { unsafe string(xmlTextReaderConstLocalName(reader)) }

  /// The text of a piece of text.
  var text: String { unsafe string(xmlTextReaderConstValue(reader)) }

  /// An attribute of the element, by its name without a prefix.
  func attribute(_ name: String) -> String? {
    guard unsafe xmlTextReaderMoveToFirstAttribute(reader) == 1 else { return nil }
    defer { unsafe xmlTextReaderMoveToElement(reader) }
    repeat {
      if self.name == name { return text }
    } while unsafe xmlTextReaderMoveToNextAttribute(reader) == 1
    return nil
  }

  private func string(_ pointer: UnsafePointer<UInt8>?) -> String {
    guard let pointer = unsafe pointer else { return "" }
    return unsafe String(cString: pointer)
  }
}
