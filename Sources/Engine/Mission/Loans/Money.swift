public import Basics

/// An amount of one currency, as it is printed.
public struct Money: Hashable, Sendable {
  public let amount: Cents
  /// ISO 4217.
  public let currency: String

  public init(_ amount: Cents, _ currency: String) {
    (self.amount, self.currency) = (amount, currency)
  }
}

extension Money: CustomStringConvertible {
  /// `CAD 3,600.50`
  public var description: String {
    let whole = Array(String(amount.value.magnitude / 100).utf8)
    var digits: [UInt8] = []
    for (index, digit) in whole.enumerated() {
      if index > 0, (whole.count - index) % 3 == 0 { digits.append(UInt8(ascii: ",")) }
      digits.append(digit)
    }
    let cents = amount.value.magnitude % 100
    let text = String(decoding: digits, as: UTF8.self)
    return "\(currency) \(amount < 0 ? "-" : "")\(text).\(cents < 10 ? "0" : "")\(cents)"
  }
}
