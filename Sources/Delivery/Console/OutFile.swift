/// A file an answer goes to instead of the screen; its ending says of which kind it is.
struct OutFile<Kind: RawRepresentable<String> & Sendable>: LosslessStringConvertible, Sendable {
  let path: String
  let kind: Kind

  var description: String { path }

  init?(_ path: String) {
    guard let ending = path.split(separator: ".").last, let kind = Kind(rawValue: String(ending))
    else { return nil }
    (self.path, self.kind) = (path, kind)
  }
}
