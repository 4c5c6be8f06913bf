import HTTP

/// Our own styles and scripts, inside the program: nothing to install beside it, nothing to fetch
/// from elsewhere.
enum Assets {
  private static let files: [String: (bytes: [UInt8], type: String)] = [
    "site.css": (PackageResources.site_css, "text/css; charset=utf-8"),
    "site.js": (PackageResources.site_js, "text/javascript; charset=utf-8"),
    "live.js": (PackageResources.live_js, "text/javascript; charset=utf-8"),
    "keys.js": (PackageResources.keys_js, "text/javascript; charset=utf-8"),
    "lane.js": (PackageResources.lane_js, "text/javascript; charset=utf-8"),
    "seats.js": (PackageResources.seats_js, "text/javascript; charset=utf-8"),
    "commands.js": (PackageResources.commands_js, "text/javascript; charset=utf-8"),
    "icon.svg": (PackageResources.icon_svg, "image/svg+xml"),
  ]

  /// Changes with any byte of any file, so that browsers may keep them for a year.
  static let version: String = {
    // FNV-1a: to tell versions apart, not to prove anything.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for (name, file) in files.sorted(by: { $0.key < $1.key }) {
      for byte in Array(name.utf8) + file.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return String(hash, radix: 36)
  }()

  static func path(of name: String) -> String {
    Route.guest(.asset(version: version, name: name)).path
  }

  /// Any version is answered with this one: a page written by the program before this is on its way
  /// out.
  static func response(_ name: String) throws(SiteFault) -> Response {
    guard let file = files[name] else { throw .notFound }
    return .asset(file.bytes, type: file.type)
  }
}
