import Basics

/// What a form sent: fields in their order, and files.
public struct FormData: Equatable, Sendable {
  public struct Field: Equatable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) { (self.name, self.value) = (name, value) }
  }

  public struct File: Equatable, Sendable {
    /// The form's name for it.
    public let name: String
    /// What the sender calls it: shown, never used as a path.
    public let fileName: String
    public let bytes: [UInt8]
  }

  public var fields: [Field]
  public var files: [File]

  public init(fields: [Field] = [], files: [File] = []) {
    (self.fields, self.files) = (fields, files)
  }

  /// The first value under a name.
  public subscript(_ name: String) -> String? { fields.first { $0.name == name }?.value }

  /// Every value under a name: boxes that were ticked.
  public func all(_ name: String) -> [String] {
    fields.filter { $0.name == name }.map(\.value)
  }

  public func file(_ name: String) -> File? { files.first { $0.name == name } }
}

/// A form that cannot be read; nothing of it is used.
public enum FormFault: Error, Equatable, Sendable {
  case malformed
  case tooManyFields
}

extension FormData {
  /// Reads `application/x-www-form-urlencoded`, or the part of an address behind `?`.
  public init(urlEncoded bytes: some Collection<UInt8>) throws(FormFault) {
    self.init()
    for pair in bytes.split(separator: UInt8(ascii: "&")) {
      let parts = pair.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentCoding.decoded(parts[0], plusIsSpace: true),
        let value = PercentCoding.decoded(
          parts.count > 1 ? parts[1] : pair[..<pair.startIndex],
          plusIsSpace: true)
      else { throw .malformed }
      try add(Field(name, value))
    }
  }

  /// The same fields as an address carries them.
  public var urlEncoded: String {
    fields.map { PercentCoding.encoded($0.name) + "=" + PercentCoding.encoded($0.value) }
      .joined(separator: "&")
  }

  mutating func add(_ field: Field) throws(FormFault) {
    guard fields.count + files.count < Limits.formFields else { throw .tooManyFields }
    fields.append(field)
  }
}
