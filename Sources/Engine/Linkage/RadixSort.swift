/// Sorting of packed numbers by their bytes, least first: stable, linear.
enum RadixSort {
  /// Sorts by the bits from `fromBit` up; equal ones keep their order.
  static func sorted(_ values: [UInt64], fromBit: UInt64) -> [UInt64] {
    sorted(values, bits: fromBit..<64) { $0 }
  }

  /// Sorts by these bits of a key; equal ones keep their order.
  static func sorted<Value>(
    _ values: [Value], bits: Range<UInt64>, by key: (Value) -> UInt64
  ) -> [Value] {
    let mask = (UInt64.max >> (64 - UInt64(bits.count))) << bits.lowerBound
    if values.count < 2_000 {
      let order = values.indices.sorted {
        (key(values[$0]) & mask, $0) < (key(values[$1]) & mask, $1)
      }
      return order.map { values[$0] }
    }
    var source = values
    var target = values
    for shift in stride(from: bits.lowerBound, to: bits.upperBound, by: 8) {
      var counts = [Int](repeating: 0, count: 257)
      for value in source { counts[Int(key(value) >> shift & 255) + 1] += 1 }
      if counts.contains(values.count) { continue }
      for index in 1..<257 { counts[index] += counts[index - 1] }
      for value in source {
        let digit = Int(key(value) >> shift & 255)
        target[counts[digit]] = value
        counts[digit] += 1
      }
      swap(&source, &target)
    }
    return source
  }

  static func merged(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var out: [UInt64] = []
    out.reserveCapacity(a.count + b.count)
    var at = 0
    for value in b {
      while at < a.count, a[at] < value {
        out.append(a[at])
        at += 1
      }
      out.append(value)
    }
    out += a[at...]
    return out
  }
}
