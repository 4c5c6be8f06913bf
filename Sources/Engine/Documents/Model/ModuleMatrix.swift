/// The black and white squares of a QR code.
public struct ModuleMatrix: Hashable, Sendable {
  /// Squares along one side, without the white margin.
  public let side: Int
  /// Row by row from the top; true is black.
  public let modules: [Bool]

  /// - Returns: nil unless there are `side` times `side` squares, at least one.
  public init?(side: Int, modules: [Bool]) {
    guard side > 0, side <= 177, modules.count == side * side else { return nil }
    self.side = side
    self.modules = modules
  }

  public subscript(row: Int, column: Int) -> Bool { modules[row * side + column] }
}

/// A QR code and what a person types when the scanner is broken.
public struct Code: Hashable, Sendable {
  public var matrix: ModuleMatrix
  public var text: String

  public init(matrix: ModuleMatrix, text: String) {
    self.matrix = matrix
    self.text = text
  }
}
