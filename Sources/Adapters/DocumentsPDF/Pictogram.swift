import Documents

/// Small drawings that are understood without reading, on a square whose sides are 1.
enum Pictogram: Hashable {
  case carriage(RoutePicture.Carriage)
  case stop(RoutePicture.StopSign)

  /// A filled shape of a drawing; white ones are windows in the black ones before them.
  enum Shape {
    case area([(Double, Double)], isWhite: Bool)
    case disc(Double, Double, radius: Double, isWhite: Bool)
  }

  /// Carriages face to the right, as a line of English goes.
  var shapes: [Shape] {
    switch self {
    case .carriage(.bus): Self.bus
    case .carriage(.train): Self.train
    case .carriage(.ferry): Self.ferry
    case .carriage(.aircraft): Self.aircraft
    case .carriage(.foot): Self.walker
    case .stop(.start): [.disc(0.5, 0.5, radius: 0.4, isWhite: false)]
    case .stop(.change):
      [
        .disc(0.5, 0.5, radius: 0.4, isWhite: false), .disc(0.5, 0.5, radius: 0.25, isWhite: true),
      ]
    case .stop(.night): Self.bed
    case .stop(.arrival): Self.house
    }
  }

  private static func box(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, isWhite: Bool = false
  ) -> Shape {
    .area([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], isWhite: isWhite)
  }

  private static func wheel(_ x: Double) -> [Shape] {
    [
      .disc(x, 0.8, radius: 0.13, isWhite: true), .disc(x, 0.8, radius: 0.1, isWhite: false),
    ]
  }

  private static let bus: [Shape] =
    [
      box(0.03, 0.2, 0.94, 0.58), box(0.1, 0.28, 0.16, 0.2, isWhite: true),
      box(0.32, 0.28, 0.16, 0.2, isWhite: true), box(0.54, 0.28, 0.16, 0.2, isWhite: true),
      box(0.77, 0.28, 0.14, 0.32, isWhite: true),
    ] + wheel(0.25) + wheel(0.74)

  private static let train: [Shape] =
    [
      .area([(0.02, 0.2), (0.7, 0.2), (0.98, 0.55), (0.98, 0.75), (0.02, 0.75)], isWhite: false),
      box(0.09, 0.29, 0.15, 0.18, isWhite: true), box(0.3, 0.29, 0.15, 0.18, isWhite: true),
      .area([(0.55, 0.29), (0.66, 0.29), (0.8, 0.47), (0.55, 0.47)], isWhite: true),
      box(0, 0.86, 1, 0.06),
    ] + wheel(0.22) + wheel(0.5) + wheel(0.78)

  private static let ferry: [Shape] = [
    .area([(0.02, 0.55), (0.98, 0.55), (0.84, 0.8), (0.14, 0.8)], isWhite: false),
    box(0.25, 0.33, 0.45, 0.2), box(0.31, 0.38, 0.1, 0.1, isWhite: true),
    box(0.47, 0.38, 0.1, 0.1, isWhite: true), box(0.52, 0.14, 0.1, 0.18), box(0, 0.87, 1, 0.05),
  ]

  private static let aircraft: [Shape] = [
    .area(
      [
        (0.02, 0.44), (0.1, 0.44), (0.2, 0.5), (0.8, 0.5), (0.95, 0.54), (0.99, 0.59),
        (0.95, 0.63), (0.2, 0.63), (0.1, 0.6),
      ], isWhite: false),
    .area([(0.03, 0.24), (0.12, 0.24), (0.27, 0.5), (0.1, 0.5)], isWhite: false),
    .area([(0.42, 0.58), (0.6, 0.58), (0.36, 0.9), (0.27, 0.9)], isWhite: false),
    .area([(0.46, 0.5), (0.58, 0.5), (0.42, 0.26), (0.35, 0.26)], isWhite: false),
  ]

  private static let walker: [Shape] = [
    .disc(0.52, 0.12, radius: 0.11, isWhite: false),
    .area([(0.44, 0.26), (0.6, 0.26), (0.58, 0.6), (0.44, 0.6)], isWhite: false),
    .area([(0.47, 0.56), (0.58, 0.56), (0.74, 0.95), (0.63, 0.97)], isWhite: false),
    .area([(0.44, 0.56), (0.54, 0.6), (0.38, 0.96), (0.27, 0.94)], isWhite: false),
    .area([(0.57, 0.27), (0.76, 0.5), (0.7, 0.55), (0.55, 0.36)], isWhite: false),
    .area([(0.46, 0.27), (0.28, 0.48), (0.34, 0.53), (0.48, 0.38)], isWhite: false),
  ]

  private static let bed: [Shape] = [
    .disc(0.5, 0.5, radius: 0.5, isWhite: true), box(0.06, 0.25, 0.09, 0.55),
    box(0.06, 0.55, 0.88, 0.13), box(0.85, 0.5, 0.09, 0.3),
    .disc(0.29, 0.42, radius: 0.1, isWhite: false), box(0.42, 0.38, 0.5, 0.15),
  ]

  private static let house: [Shape] = [
    .area([(0.5, 0.05), (0.98, 0.5), (0.02, 0.5)], isWhite: false), box(0.15, 0.45, 0.7, 0.5),
    box(0.42, 0.62, 0.17, 0.33, isWhite: true),
  ]
}
