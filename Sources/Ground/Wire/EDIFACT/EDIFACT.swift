import Basics

/// Bytes of UN/EDIFACT to segments and back, by ISO 9735 in the repertoire UNOA.
public enum EDIFACT {
  /// The segments as bytes, with the separators announced in front; no line ends between them.
  ///
  /// - Throws: `EDIFACTFault` when a character is outside of the repertoire or a tag is none.
  public static func bytes(of segments: [EDIFACTSegment]) throws(EDIFACTFault) -> [UInt8] {
    let separators = EDIFACTSeparators()
    var out = Array("UNA:+.? '".utf8)
    for (index, segment) in segments.enumerated() {
      guard isTag(Array(segment.tag.utf8)) else { throw .tag(segment: index + 1) }
      out += segment.tag.utf8
      for element in segment.elements {
        out.append(separators.element)
        for (place, component) in element.enumerated() {
          if place > 0 { out.append(separators.component) }
          for byte in component.utf8 {
            guard UNOA.isAllowed(byte) else { throw .character(segment: index + 1) }
            if separators.isStructural(byte) { out.append(separators.release) }
            out.append(byte)
          }
        }
      }
      out.append(separators.terminator)
    }
    guard segments.count <= Limits.edifactSegments, out.count <= Limits.edifactBytes else {
      throw .tooLong
    }
    return out
  }

  /// The segments of a message, with the separators that it announces, or the usual ones. Line
  /// ends between segments do not count.
  ///
  /// - Throws: `EDIFACTFault` beyond `Limits`, or where the bytes are no EDIFACT.
  public static func segments(of bytes: [UInt8]) throws(EDIFACTFault) -> [EDIFACTSegment] {
    guard bytes.count <= Limits.edifactBytes else { throw .tooLong }
    var rest = bytes[...].drop(while: isLineEnd)
    var separators = EDIFACTSeparators()
    if rest.starts(with: "UNA".utf8) {
      guard let announced = EDIFACTSeparators(advice: rest.dropFirst(3).prefix(6)) else {
        throw .separators
      }
      separators = announced
      rest = rest.dropFirst(9)
    }
    var segments: [EDIFACTSegment] = []
    rest = rest.drop(while: isLineEnd)
    while !rest.isEmpty {
      guard segments.count < Limits.edifactSegments else { throw .tooLong }
      segments.append(try segment(from: &rest, separators, number: segments.count + 1))
      rest = rest.drop(while: isLineEnd)
    }
    return segments
  }

  private static func segment(
    from rest: inout ArraySlice<UInt8>, _ separators: EDIFACTSeparators, number: Int
  ) throws(EDIFACTFault) -> EDIFACTSegment {
    var elements: [[String]] = [[]]
    var component: [UInt8] = []
    func close() { elements[elements.count - 1].append(String(decoding: component, as: UTF8.self)) }
    while let byte = rest.popFirst() {
      switch byte {
      case separators.release:
        guard let next = rest.popFirst() else { throw .open(segment: number) }
        guard UNOA.isAllowed(next) else { throw .character(segment: number) }
        component.append(next)
      case separators.component, separators.element, separators.terminator:
        close()
        component = []
        if byte == separators.element { elements.append([]) }
        guard byte == separators.terminator else { continue }
        let tag = elements[0].count == 1 ? elements[0][0] : ""
        guard isTag(Array(tag.utf8)) else { throw .tag(segment: number) }
        return EDIFACTSegment(tag, Array(elements.dropFirst()))
      default:
        guard UNOA.isAllowed(byte) else { throw .character(segment: number) }
        component.append(byte)
      }
    }
    throw .open(segment: number)
  }

  private static func isTag(_ bytes: [UInt8]) -> Bool {
    bytes.count == 3 && bytes.allSatisfy { (65...90).contains($0) }
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
