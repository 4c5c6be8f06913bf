/// A JSON value; objects keep the order they were written in, numbers their exact digits.
public enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Equatable, Sendable {
    public var key: String
    public var value: JSON

    public init(_ key: String, _ value: JSON) { (self.key, self.value) = (key, value) }
  }

  public static func integer(_ value: Int) -> JSON {
    .number(JSONNumber(digits: Int64(value), decimals: 0))
  }

  /// An object of these members, in this order.
  public static func object(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member($0.key, $0.value) })
  }
}

/// A decimal number as `digits` times ten to the power of minus `decimals`: 3.5 is 35 and 1.
public struct JSONNumber: Equatable, Sendable {
  public let digits: Int64
  public let decimals: Int

  public init(digits: Int64, decimals: Int) { (self.digits, self.decimals) = (digits, decimals) }

  /// The whole number, or nil when there is something behind the point.
  public var integer: Int? { scaled(by: 1) }

  /// The number times `factor` when that is whole, or nil: hours into minutes, degrees into
  /// millionths, without ever rounding.
  public func scaled(by factor: Int) -> Int? {
    let (product, overflow) = digits.multipliedReportingOverflow(by: Int64(factor))
    guard !overflow, decimals <= 18 else { return nil }
    var divisor: Int64 = 1
    for _ in 0..<decimals { divisor *= 10 }
    return product % divisor == 0 ? Int(product / divisor) : nil
  }

  /// The nearest whole number to the number times `factor`, or nil when it is too large: what was
  /// measured or computed comes with more decimals than it has meaning.
  public func rounded(by factor: Int) -> Int? {
    guard decimals <= 18 else { return nil }
    var divisor: Int128 = 1
    for _ in 0..<decimals { divisor *= 10 }
    let product = Int128(digits) * Int128(factor)
    let half = product < 0 ? -divisor / 2 : divisor / 2
    return Int(exactly: (product + half) / divisor)
  }
}

/// Why text is not the JSON that was expected: what is wrong, and where.
public struct JSONFault: Error, Equatable, Sendable, CustomStringConvertible {
  public let description: String
  public init(_ description: String) { self.description = description }
}
