/// What each level of each field says, in 1024ths of a bit: log2(m / u) (Fellegi and Sunter
/// 1969).
public struct Weights: Sendable {
  /// How often true pairs, and pairs of strangers, stand at each level; by field, then level.
  var m: [[Double]]
  var u: [[Double]]
  private(set) var table: [Int32]

  init(m: [[Double]], u: [[Double]]) {
    (self.m, self.u) = (m, u)
    table = [Int32](repeating: 0, count: 16 * Field.allCases.count)
    for field in Field.allCases {
      for level in 1...field.levels {
        let bits = Logarithm.ratio(
          max(m[field.rawValue][level], 1e-5), max(u[field.rawValue][level], 1e-7))
        table[field.rawValue * 16 + level] = max(-Self.most, min(Self.most, bits))
      }
    }
  }

  /// No single field says more than this.
  static let most = 16 * Logarithm.bit

  subscript(_ field: Field, _ level: UInt8) -> Int32 { table[field.rawValue << 4 | Int(level)] }

  /// The evidence of a pair: weights of its levels and rarity of its names.
  func score(_ pair: Comparison) -> Int32 {
    pair.rarity.wrappedSum() + score(pair.pattern)
  }

  func score(_ pattern: Pattern) -> Int32 {
    var sum: Int32 = 0
    var (bits, at) = (pattern.bits, 0)
    while bits != 0 {
      sum += table[at + Int(bits & 15)]
      (bits, at) = (bits >> 4, at + 16)
    }
    return sum
  }

  /// Before any training: rounded from the truth of two synthetic caseloads. Blank is
  /// level 0. Rows: given, father, grandfather, family, birth, place, document, phone, sex.
  static let shippedM: [[Double]] = [
    [0, 0.03, 0.02, 0.06, 0.10, 0.10, 0.69],
    [0, 0.01, 0.03, 0.07, 0.07, 0.07, 0.75],
    [0, 0.01, 0.03, 0.05, 0.06, 0.05, 0.80],
    [0, 0.02, 0.03, 0.07, 0.04, 0.05, 0.79],
    [0, 0.04, 0.07, 0.09, 0.02, 0.44, 0.02, 0.03, 0.29],
    [0, 0.02, 0.05, 0.93],
    [0, 0.02, 0.07, 0.91],
    [0, 0.37, 0.01, 0.62],
    [0, 0.013, 0.987],
  ]

  /// The same for pairs of strangers.
  static let shippedU: [[Double]] = [
    [0, 0.956, 0.015, 0.0105, 0.0098, 0.0013, 0.0074],
    [0, 0.915, 0.031, 0.0246, 0.0164, 0.0018, 0.0112],
    [0, 0.904, 0.034, 0.0239, 0.0220, 0.0019, 0.0142],
    [0, 0.948, 0.025, 0.0010, 0.0029, 0.0025, 0.0206],
    [0, 0.847, 0.082, 0.0404, 0.0079, 0.0217, 0.0009, 0.00009, 0.00001],
    [0, 0.968, 0.002, 0.03],
    [0, 0.99988, 0.00002, 0.0001],
    [0, 0.9999, 0.00001, 0.00009],
    [0, 0.5, 0.5],
  ]
}

extension Weights: CustomStringConvertible {
  /// One line a field: its levels in tenths of a bit, from 1 up.
  public var description: String {
    Field.allCases.map { field in
      let bits = (1...field.levels).map { level in
        let tenths = Int(self[field, UInt8(level)]) * 10 / Int(Logarithm.bit)
        return "\(tenths < 0 ? "-" : "")\(abs(tenths) / 10).\(abs(tenths) % 10)"
      }
      return "\(field): \(bits.joined(separator: " "))"
    }.joined(separator: "\n")
  }
}
