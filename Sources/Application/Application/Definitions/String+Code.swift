extension String {
  /// Whether it may be the short code of a site, a road or a step, in files and in forms: 1 to 32
  /// letters, digits, - and _.
  public var isCode: Bool {
    (1...32).contains(utf8.count)
      && utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || byte == 45 || byte == 95
      }
  }
}
