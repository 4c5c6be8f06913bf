/// A whole number of one unit; units do not mix.
public struct Measure<Unit: Sendable>: Hashable, Comparable, Sendable {
  public var value: Int

  @inlinable public init(_ value: Int) { self.value = value }

  public static var zero: Self { Self(0) }

  @inlinable public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
  @inlinable public static func + (a: Self, b: Self) -> Self { Self(a.value + b.value) }
  @inlinable public static func - (a: Self, b: Self) -> Self { Self(a.value - b.value) }
  @inlinable public static func += (a: inout Self, b: Self) { a.value += b.value }
  @inlinable public static func -= (a: inout Self, b: Self) { a.value -= b.value }
  @inlinable public static func * (a: Self, times: Int) -> Self { Self(a.value * times) }
}

extension Measure: ExpressibleByIntegerLiteral {
  @inlinable public init(integerLiteral value: Int) { self.init(value) }
}

extension Measure: CustomStringConvertible {
  public var description: String { String(value) }
}

/// The units of the house.
public enum Unit {
  public enum Person: Sendable {}
  public enum Kilogram: Sendable {}
  public enum Kilometre: Sendable {}
  public enum Minute: Sendable {}
  public enum Day: Sendable {}
  /// The hundredth part of a currency's unit.
  public enum Cent: Sendable {}
}

public typealias Persons = Measure<Unit.Person>
public typealias Kilograms = Measure<Unit.Kilogram>
public typealias Kilometres = Measure<Unit.Kilometre>
public typealias Minutes = Measure<Unit.Minute>
public typealias Days = Measure<Unit.Day>
public typealias Cents = Measure<Unit.Cent>
