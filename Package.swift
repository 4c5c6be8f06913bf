// swift-tools-version: 6.2
// The rooms of the house, from the ground up: a room may only use rooms above it in this file.
// `make build` runs with `--explicit-target-dependency-import-check error`, so an arrow that is
// not declared here does not compile.

import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A door: one C library of the system and nothing else.
func door(_ name: String, pkgConfig: String? = nil, debian package: String) -> Target {
  .systemLibrary(
    name: name, path: "Sources/Doors/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

/// A room without C: `path` is its floor and name.
///
/// `embeds` are folders of files that become part of the program.
func room(
  _ name: String, _ floor: String, uses: [Target.Dependency] = [], embeds: [String] = []
) -> Target {
  .target(
    name: name, dependencies: uses, path: "Sources/\(floor)/\(name)",
    resources: embeds.map { .embedInCode($0) }, swiftSettings: house)
}

/// A room that touches C: every dangerous call in it reads `unsafe`.
func roomWithDoor(_ name: String, _ floor: String, uses: [Target.Dependency]) -> Target {
  .target(
    name: name, dependencies: uses, path: "Sources/\(floor)/\(name)",
    swiftSettings: house + [.strictMemorySafety()])
}

func tests(
  _ name: String, uses: [Target.Dependency], reading files: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: uses, path: "Tests/\(name)Tests", exclude: files,
    swiftSettings: house)
}

let doors: [Target] = [
  door("CSQLite", pkgConfig: "sqlite3", debian: "libsqlite3-dev"),
  door("CSodium", pkgConfig: "libsodium", debian: "libsodium-dev"),
  door("CPango", pkgConfig: "pangocairo", debian: "libpango1.0-dev"),
  door("CQREncode", pkgConfig: "libqrencode", debian: "libqrencode-dev"),
  door("CZip", pkgConfig: "libzip", debian: "libzip-dev"),
  door("CXML", pkgConfig: "libxml-2.0", debian: "libxml2-dev"),
  door("CMicrohttpd", pkgConfig: "libmicrohttpd", debian: "libmicrohttpd-dev"),
  door("CClp", pkgConfig: "clp", debian: "coinor-libclp-dev"),
]

let ground: [Target] = [
  room("Basics", "Ground"),
  room("Wire", "Ground", uses: ["Basics"]),
  room("Names", "Ground"),
  room("Carriers", "Ground", uses: ["Basics", "Wire", "Names"]),
  roomWithDoor("SQLite", "Ground", uses: ["CSQLite"]),
  roomWithDoor("Sealing", "Ground", uses: ["CSodium"]),
]

let engine: [Target] = [
  room("Mission", "Engine", uses: ["Basics"]),
  room("Journal", "Engine", uses: ["Basics"]),
  room("Planning", "Engine", uses: ["Basics", "Wire"]),
  room("Linkage", "Engine", uses: ["Basics", "Wire", "Names"]),
  room("Documents", "Engine", uses: ["Basics"]),
]

let adapters: [Target] = [
  room("JournalSealing", "Adapters", uses: ["Basics", "Journal", "SQLite", "Sealing"]),
  room("JournalSQLite", "Adapters", uses: ["Basics", "Journal", "SQLite"]),
  roomWithDoor("QRCodes", "Adapters", uses: ["Documents", "CQREncode"]),
  roomWithDoor("DocumentsPDF", "Adapters", uses: ["Basics", "Documents", "CPango"]),
  roomWithDoor("Spreadsheets", "Adapters", uses: ["Basics", "Wire", "Documents", "CZip", "CXML"]),
  roomWithDoor("WebServer", "Adapters", uses: ["Basics", "CMicrohttpd"]),
  roomWithDoor("Solver", "Adapters", uses: ["CClp", "Planning"]),
]

let application: [Target] = [
  room(
    "Application", "Application",
    uses: [
      "Basics", "Wire", "Carriers", "Sealing", "Mission", "Journal", "Planning", "Linkage",
      "Documents",
    ])
]

/// Synthetic people: what the demonstration, the benchmarks and the tests stand on.
let examples: [Target] = [
  room("Caseload", "Proofs", uses: ["Basics"]),
  room("ConvoyCases", "Proofs", uses: ["Basics", "Planning"]),
  room("ResettlementCases", "Proofs", uses: ["Basics", "Planning"]),
  room("InventedCases", "Proofs", uses: ["Basics", "Wire", "Mission", "Application", "Caseload"]),
]

let delivery: [Target] = [
  room(
    "Wiring", "Delivery",
    uses: [
      "Basics", "Wire", "Mission", "Journal", "JournalSealing", "JournalSQLite", "Application",
      "Caseload", "Documents", "Spreadsheets",
    ]),
  room("HTTP", "Delivery", uses: ["Basics", "Wire"]),
  room("HTML", "Delivery"),
  room(
    "Site", "Delivery",
    uses: [
      "Basics", "Wire", "Sealing", "Mission", "Journal", "Linkage", "Planning", "Application",
      "Wiring", "Documents", "DocumentsPDF", "QRCodes", "Spreadsheets", "HTTP", "HTML",
      "WebServer",
    ], embeds: ["Assets"]),
  room(
    "Reporting", "Delivery", uses: ["Basics", "SQLite", "Mission", "Application"]),
  room(
    "Console", "Delivery",
    uses: [
      "Basics", "Wire", "Carriers", "Mission", "Journal", "JournalSealing", "JournalSQLite",
      "Application", "Wiring", "Reporting", "Planning", "Linkage", "Solver", "Caseload",
      "InventedCases",
      "Documents", "DocumentsPDF", "QRCodes", "Spreadsheets", "WebServer",
    ]),
  .executableTarget(
    name: "safar",
    dependencies: ["Basics", "Mission", "Journal", "Application", "Wiring", "Console", "Site"],
    path: "Sources/Delivery/safar", swiftSettings: house),
]

let proofs: [Target] = [
  room("Arbitrary", "Proofs", uses: ["Basics"]),
  room("Measuring", "Proofs", uses: []),
  room(
    "SiteTestHouse", "Proofs",
    uses: [
      "Basics", "Wire", "Sealing", "Mission", "Planning", "Journal", "JournalSealing",
      "JournalSQLite", "Application", "Wiring", "HTTP", "Site",
    ]),
  room("WebDriver", "Proofs", uses: ["Wire"]),
  .executableTarget(
    name: "site-pictures",
    dependencies: ["Basics", "Mission", "Site", "SiteTestHouse", "WebDriver"],
    path: "Sources/Proofs/site-pictures", swiftSettings: house),
  .executableTarget(
    name: "open-house", dependencies: ["Basics", "Site", "SiteTestHouse"],
    path: "Sources/Proofs/open-house", swiftSettings: house),
  room("StoreConformance", "Proofs", uses: ["Basics", "Journal"]),
  .executableTarget(
    name: "journal-writer",
    dependencies: ["Basics", "Journal", "JournalSealing", "JournalSQLite"],
    path: "Sources/Proofs/journal-writer", swiftSettings: house),
  tests("Basics", uses: ["Basics", "Arbitrary"]),
  tests("Mission", uses: ["Basics", "Mission"], reading: ["golden-events.txt"]),
  tests("Sealing", uses: ["Basics", "Sealing"]),
  tests("Wire", uses: ["Basics", "Wire"]),
  tests(
    "Planning",
    uses: [
      "Basics", "Wire", "Planning", "Solver", "ConvoyCases", "ResettlementCases", "Measuring",
    ]),
  tests(
    "Journal",
    uses: [
      "Basics", "Journal", "SQLite", "Sealing", "JournalSealing", "JournalSQLite",
      "StoreConformance", "journal-writer",
    ]),
  tests(
    "Application",
    uses: [
      "Basics", "Wire", "Sealing", "Mission", "Linkage", "Journal", "JournalSealing",
      "Application", "Caseload", "InventedCases", "Planning", "Documents",
    ], reading: ["DecideTables"]),
  tests("HTTP", uses: ["Basics", "Wire", "HTTP"]),
  tests("HTML", uses: ["HTML"]),
  tests(
    "Site",
    uses: [
      "Basics", "Wire", "Mission", "Journal", "JournalSealing", "JournalSQLite", "Application",
      "Documents", "HTTP",
      "HTML", "Wiring",
      "Site", "SiteTestHouse",
    ]),
  tests(
    "Browser",
    uses: [
      "Basics", "Wire", "Sealing", "Mission", "Journal", "Application", "Documents", "HTTP", "Site",
      "SiteTestHouse", "WebDriver",
    ]),
  tests("WebServer", uses: ["Basics", "WebServer"]),
  tests(
    "Reporting", uses: ["Basics", "SQLite", "Mission", "Application", "Reporting"]),
  tests(
    "Console",
    uses: [
      "Basics", "Wire", "SQLite", "Mission", "Journal", "JournalSealing", "Application", "Caseload",
      "ConvoyCases", "Documents", "InventedCases", "Planning", "ResettlementCases", "Sealing",
      "Spreadsheets", "Wiring", "Console", "safar",
    ],
    reading: ["help.txt"]),
  tests(
    "Papers",
    uses: [
      "Basics", "Wire", "Arbitrary", "Sealing", "Documents", "DocumentsPDF", "QRCodes",
      "Spreadsheets", "Measuring",
    ]),
  tests("Caseload", uses: ["Basics", "Caseload"]),
  tests("Names", uses: ["Names", "Basics", "Arbitrary", "Caseload"]),
  tests("Linkage", uses: ["Linkage", "Wire", "Names", "Basics"]),
  tests("Carriers", uses: ["Carriers", "Wire", "Basics", "Arbitrary"]),
  tests("Tidy", uses: []),
]

/// The measured promises: `make bench` runs each.
let benchmarks: [Target] = [
  .executableTarget(
    name: "bench-journal",
    dependencies: [
      "Basics", "Mission", "Journal", "SQLite", "Sealing", "JournalSealing", "JournalSQLite",
      "Application", "Measuring",
    ],
    path: "Benchmarks/bench-journal", swiftSettings: house),
  .executableTarget(
    name: "bench-convoys", dependencies: ["Planning", "Solver", "ConvoyCases", "Measuring"],
    path: "Benchmarks/bench-convoys", exclude: ["peer.py"], swiftSettings: house),
  .executableTarget(
    name: "bench-flights", dependencies: ["Planning", "Solver", "ResettlementCases", "Measuring"],
    path: "Benchmarks/bench-flights", exclude: ["check.py", "peer.py"],
    swiftSettings: house),
  .executableTarget(
    name: "bench-arrivals", dependencies: ["Wire", "Application", "InventedCases", "Measuring"],
    path: "Benchmarks/bench-arrivals", exclude: ["audit.py"], swiftSettings: house),
  .executableTarget(
    name: "bench-readiness", dependencies: ["Basics", "Mission", "InventedCases"],
    path: "Benchmarks/bench-readiness", swiftSettings: house),
  .executableTarget(
    name: "bench-classes", dependencies: ["Planning", "Solver", "ResettlementCases", "Measuring"],
    path: "Benchmarks/bench-classes", exclude: ["check.py", "peer.py"],
    swiftSettings: house),
  .executableTarget(
    name: "bench-import",
    dependencies: [
      "Basics", "Wire", "Mission", "Journal", "Linkage", "Application", "Caseload", "Wiring",
      "Measuring",
    ],
    path: "Benchmarks/bench-import", swiftSettings: house),
  .executableTarget(
    name: "bench-manifest",
    dependencies: ["Basics", "Documents", "DocumentsPDF", "QRCodes", "Measuring"],
    path: "Benchmarks/bench-manifest", swiftSettings: house),
  .executableTarget(
    name: "bench-site",
    dependencies: [
      "Basics", "Sealing", "Mission", "Journal", "Planning", "Application", "Caseload",
      "InventedCases", "Wiring", "HTTP", "Site", "SiteTestHouse", "Measuring",
    ],
    path: "Benchmarks/bench-site", swiftSettings: house),
  .executableTarget(
    name: "bench-linkage", dependencies: ["Basics", "Names", "Wire", "Linkage", "Caseload"],
    path: "Benchmarks/bench-linkage", exclude: ["febrl.py", "peer.py"], swiftSettings: house),
]

let package = Package(
  name: "safar",
  targets: doors + ground + engine + adapters + application + examples + delivery + proofs
    + benchmarks)
