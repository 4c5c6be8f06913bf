public import Basics

/// An orientation course: what is taught, for how long, to whom.
public struct Course: Equatable, Sendable {
  public struct Module: Equatable, Sendable {
    public var code: String
    public var names: PlaceNames
    public var length: Minutes
    /// No certificate without it.
    public var isRequired: Bool

    public init(code: String, names: PlaceNames, length: Minutes, isRequired: Bool) {
      (self.code, self.names, self.length) = (code, names, length)
      self.isRequired = isRequired
    }
  }

  /// `coa`, as the programmes call it.
  public var code: String
  public var names: PlaceNames
  public var days: Days
  /// People of one class.
  public var classSize: Persons
  public var ages: ClosedRange<Int>
  public var modules: [Module]

  public init(
    code: String, names: PlaceNames, days: Days, classSize: Persons, ages: ClosedRange<Int>,
    modules: [Module]
  ) {
    (self.code, self.names, self.days, self.classSize) = (code, names, days, classSize)
    (self.ages, self.modules) = (ages, modules)
  }

  public func module(_ code: String) -> Module? { modules.first { $0.code == code } }
}

extension Course: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(code, names, days, classSize, ages.lowerBound, ages.upperBound, modules)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    code = try reader.read()
    names = try reader.read()
    days = try reader.read()
    classSize = try reader.read()
    let youngest: Int = try reader.read()
    let oldest: Int = try reader.read()
    guard youngest <= oldest else { throw .malformed }
    ages = youngest...oldest
    modules = try reader.read()
  }
}

extension Course.Module: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(code, names, length, isRequired) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      code: try reader.read(), names: try reader.read(), length: try reader.read(),
      isRequired: try reader.read())
  }
}
