/// Sorting of packed numbers by their bytes, least first: stable, linear.
enum RadixSort {
  /// Sorts by the bits from `fromBit` up; equal ones keep their order.
  static func sorted(_ values: [UInt64], fromBit: UInt64) -> [UInt64] {
    if values.count < 2_000 { return values.sorted() }
    var source = values
    var target = values
    var shift = fromBit
    while shift < 64 {
      var counts = [Int](repeating: 0, count: 257)
      for value in source { counts[Int(value >> shift & 255) + 1] += 1 }
      for index in 1..<257 { counts[index] += counts[index - 1] }
      for value in source {
        let digit = Int(value >> shift & 255)
        target[counts[digit]] = value
        counts[digit] += 1
      }
      swap(&source, &target)
      shift += 8
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
