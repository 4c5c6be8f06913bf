public import Basics

/// The personal details are not among these bytes: they only ever leave under the person's own key.
extension Person: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(household, relation, sex, birthYear, requirements, registeredOn, life)
    writer.write(isErased, clearances, consent, movement, arrivedAt)
    writer.write(unfitDays, isSeparated, inCareOf)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    household = try reader.read()
    relation = try reader.read()
    sex = try reader.read()
    birthYear = try reader.read()
    requirements = try reader.read()
    registeredOn = try reader.read()
    life = try reader.read()
    details = nil
    isErased = try reader.read()
    clearances = try reader.read()
    consent = try reader.read()
    movement = try reader.read()
    arrivedAt = try reader.read()
    unfitDays = try reader.read()
    isSeparated = try reader.read()
    inCareOf = try reader.read()
  }
}

extension Person.Life: Canonical {
  public func write(to writer: inout ByteWriter) {
    switch self {
    case .alive: writer.byte(0)
    case .died(let date):
      writer.byte(1)
      writer.write(date)
    case .duplicate(let other):
      writer.byte(2)
      writer.write(other)
    case .withdrawn: writer.byte(3)
    }
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    switch try reader.byte() {
    case 0: self = .alive
    case 1: self = .died(try reader.read())
    case 2: self = .duplicate(of: try reader.read())
    case 3: self = .withdrawn
    default: throw .malformed
    }
  }
}

extension Requirements: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(rawValue) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(rawValue: try reader.read())
  }
}

extension PersonalDetails: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(names, birth, documents, phones) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      names: try reader.read(), birth: try reader.read(), documents: try reader.read(),
      phones: try reader.read())
  }
}

extension PersonName: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(given, father, family) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(given: try reader.read(), father: try reader.read(), family: try reader.read())
  }
}

extension Document: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(kind, number) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(kind: try reader.read(), number: try reader.read())
  }
}

extension Clearance: Canonical {
  public func write(to writer: inout ByteWriter) { writer.write(programme, step, outcome, span) }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      programme: try reader.read(), step: try reader.read(), outcome: try reader.read(),
      span: try reader.read())
  }
}

extension Consent: Canonical {
  public func write(to writer: inout ByteWriter) {
    writer.write(programme, form, signatory, manner, on)
  }
  public init(from reader: inout ByteReader) throws(ByteFault) {
    self.init(
      programme: try reader.read(), form: try reader.read(), signatory: try reader.read(),
      manner: try reader.read(), on: try reader.read())
  }
}
