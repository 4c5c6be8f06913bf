/// A journey as a picture, for people who do not read: stops below each other on a line, and
/// between them a sign of what carries them. It turns around for languages read from the right.
public struct RoutePicture: Hashable, Sendable {
  /// What a stop is for.
  public enum StopSign: CaseIterable, Hashable, Sendable {
    case start
    /// From one vehicle or aircraft into another.
    case change
    /// A bed for the night.
    case night
    case arrival
  }

  /// What carries people from a stop to the next.
  public enum Carriage: CaseIterable, Hashable, Sendable { case bus, train, ferry, aircraft, foot }

  public struct Stop: Hashable, Sendable {
    public var sign: StopSign
    public var place: String
    /// When, on the clocks of the place.
    public var time: String
    public var note: String
    /// What leaves here; nil at the end.
    public var onward: Onward?

    public init(
      sign: StopSign, place: String, time: String, note: String = "", onward: Onward? = nil
    ) {
      (self.sign, self.place, self.time) = (sign, place, time)
      (self.note, self.onward) = (note, onward)
    }
  }

  public struct Onward: Hashable, Sendable {
    public var carriage: Carriage
    public var text: String

    public init(_ carriage: Carriage, _ text: String) {
      (self.carriage, self.text) = (carriage, text)
    }
  }

  public var stops: [Stop]

  public init(stops: [Stop]) { self.stops = stops }
}
