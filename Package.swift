// swift-tools-version: 6.2
import PackageDescription

// The folders show the pipeline, and the compiler keeps its direction:
//
//     connlint -> Reporting -> Linting -> ConnectionSyntax -> CSearch, EditDistance
//       |                        |-> KeyMatching -> EditDistance
//       |                        |-> PCRE2 -> CPCRE2   (libpcre2-8)
//       |                        |-> YAML  -> CYAML    (libyaml)
//       `-> CRewriting, CStart   `-> CRuleData         (Rules/*.yml, embedded)
//
// On Linux the two C libraries are linked from their static archives, so that the program runs where neither is
// installed. `pkgConfig` is left out there on purpose: it would bring the shared library back.

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

#if os(macOS)
  let pcre2 = Target.systemLibrary(
    name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.brew(["pcre2"])])
  let yaml = Target.systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.brew(["libyaml"])])
#else
  let pcre2 = Target.systemLibrary(name: "CPCRE2", providers: [.apt(["libpcre2-dev"])])
  let yaml = Target.systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])])
#endif

let package = Package(
  name: "connlint",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "connlint", targets: ["connlint"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    pcre2,
    yaml,
    .target(name: "CRuleData"),
    .target(name: "CSearch"),
    .target(name: "CRewriting"),
    .target(name: "CStart"),
    .target(
      name: "PCRE2",
      dependencies: ["CPCRE2"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libpcre2-8.a", .when(platforms: [.linux]))]),
    .target(
      name: "YAML",
      dependencies: ["CYAML"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libyaml.a", .when(platforms: [.linux]))]),
    .target(name: "EditDistance", swiftSettings: strict),
    .target(name: "ConnectionSyntax", dependencies: ["CSearch", "EditDistance"], swiftSettings: strict),
    .target(name: "KeyMatching", dependencies: ["EditDistance"], swiftSettings: strict),
    .target(
      name: "Linting",
      dependencies: ["ConnectionSyntax", "EditDistance", "KeyMatching", "PCRE2", "YAML", "CRuleData"],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Linting"], swiftSettings: strict),
    .executableTarget(
      name: "connlint",
      dependencies: [
        "Linting", "Reporting", "CRewriting", "CStart",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(name: "PCRE2Tests", dependencies: ["PCRE2"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(
      name: "ConnectionSyntaxTests", dependencies: ["ConnectionSyntax", "CSearch"], swiftSettings: strict),
    .testTarget(
      name: "KeyMatchingTests", dependencies: ["EditDistance", "KeyMatching"], exclude: ["Corpora"],
      swiftSettings: strict),
    .testTarget(name: "LintingTests", dependencies: ["Linting"], swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Linting", "Reporting"], exclude: ["Schema"],
      swiftSettings: strict),
    .testTarget(
      name: "FixtureTests", dependencies: ["Linting", "Reporting", "connlint"], swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Linting"], exclude: ["Corpora"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: ["connlint", "YAML", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
