// swift-tools-version: 6.2
import PackageDescription

// Dependencies between targets, enforced by the compiler (an arrow means "imports"):
//
//     connlint -> Workspace -> Reporting -> Linting -> ConnectionSyntax -> RuleTables, CSearch, EditDistance
//       |             |                       |-> KeyMatching -> RuleTables, EditDistance
//       |             |                       |-> ValueMatching -> PCRE2 -> CPCRE2   (libpcre2-8)
//       |             |                       |     `-> YAML  -> CYAML               (libyaml)
//       |             |                       `-> RuleTables -> CRules               (tables made of Rules/*.yml)
//       `-------------`-> OperatingSystem -> CRewriting, CStart
//
//     generate-rules -> RuleGeneration -> ValueMatching, YAML           (makes the tables)
//
// All targets may import these: RuleRecords -> CRuleRecords (the records of the tables), EditDistance, Bytes,
// LazyReferences -> CAtomics.
//
// On Linux the two C libraries are linked statically, so that the program runs where they are not installed. There is
// no `pkgConfig` on Linux, because it would link the shared libraries.

// Warnings are errors only in .ci/run, so that newer compilers with new warnings can still build the package.
let isStrict = Context.environment["CONNLINT_STRICT"] != nil
let strict: [SwiftSetting] = isStrict ? [.treatAllWarnings(as: .error)] : []

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
  platforms: [.macOS(.v14)],
  products: [.executable(name: "connlint", targets: ["connlint"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    pcre2,
    yaml,
    .target(name: "CRuleRecords"),
    .target(name: "CRules", dependencies: ["CRuleRecords"]),
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
      dependencies: ["Bytes", "CYAML"],
      swiftSettings: strict,
      linkerSettings: [.linkedLibrary(":libyaml.a", .when(platforms: [.linux]))]),
    .target(name: "Bytes", swiftSettings: strict),
    .target(name: "EditDistance", dependencies: ["Bytes"], swiftSettings: strict),
    .target(name: "CAtomics"),
    .target(name: "LazyReferences", dependencies: ["CAtomics"], swiftSettings: strict),
    .target(name: "RuleRecords", dependencies: ["Bytes", "CRuleRecords"], swiftSettings: strict),
    .target(name: "RuleTables", dependencies: ["CRuleRecords", "CRules", "RuleRecords"], swiftSettings: strict),
    .target(
      name: "ConnectionSyntax",
      dependencies: ["Bytes", "CRuleRecords", "CSearch", "EditDistance", "RuleRecords", "RuleTables"],
      swiftSettings: strict),
    .target(
      name: "KeyMatching",
      dependencies: ["Bytes", "CRuleRecords", "EditDistance", "LazyReferences", "RuleRecords", "RuleTables"],
      swiftSettings: strict),
    .target(
      name: "ValueMatching",
      dependencies: ["Bytes", "CRuleRecords", "LazyReferences", "PCRE2", "RuleRecords", "YAML"],
      swiftSettings: strict),
    .target(
      name: "Linting",
      dependencies: [
        "Bytes", "CRuleRecords", "CSearch", "ConnectionSyntax", "EditDistance", "KeyMatching", "LazyReferences",
        "PCRE2", "RuleRecords", "RuleTables", "ValueMatching", "YAML",
      ],
      swiftSettings: strict),
    .target(name: "Reporting", dependencies: ["Bytes", "Linting"], swiftSettings: strict),
    .target(name: "OperatingSystem", dependencies: ["CRewriting", "CStart"], swiftSettings: strict),
    .target(
      name: "Workspace",
      dependencies: ["Bytes", "CRewriting", "Linting", "OperatingSystem", "Reporting", "ValueMatching"],
      swiftSettings: strict),
    .executableTarget(
      name: "connlint",
      dependencies: [
        "EditDistance", "Linting", "OperatingSystem", "Reporting", "Workspace",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .target(
      name: "RuleGeneration",
      dependencies: ["Bytes", "CRuleRecords", "EditDistance", "PCRE2", "RuleRecords", "ValueMatching", "YAML"],
      swiftSettings: strict),
    .executableTarget(name: "generate-rules", dependencies: ["RuleGeneration"], swiftSettings: strict),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(name: "PCRE2Tests", dependencies: ["PCRE2"], swiftSettings: strict),
    .testTarget(name: "YAMLTests", dependencies: ["YAML"], swiftSettings: strict),
    .testTarget(
      name: "ConnectionSyntaxTests", dependencies: ["Bytes", "ConnectionSyntax", "CSearch", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "KeyMatchingTests", dependencies: ["EditDistance", "KeyMatching"], exclude: ["Corpora"],
      swiftSettings: strict),
    .testTarget(
      name: "ValueMatchingTests", dependencies: ["KeyMatching", "Linting", "ValueMatching", "YAML"],
      swiftSettings: strict),
    .testTarget(
      name: "RuleGenerationTests",
      dependencies: [
        "CRuleRecords", "EditDistance", "KeyMatching", "RuleGeneration", "RuleRecords", "RuleTables", "ValueMatching",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LintingTests",
      dependencies: ["Linting", "RuleRecords", "RuleTables", "TestSupport", "ValueMatching", "YAML"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Linting", "Reporting"], exclude: ["Schema"],
      swiftSettings: strict),
    .testTarget(
      name: "FixtureTests",
      dependencies: ["ConnectionSyntax", "Linting", "Reporting", "TestSupport", "Workspace", "connlint"],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["ConnectionSyntax", "Linting", "PCRE2", "RuleTables", "TestSupport", "ValueMatching"],
      exclude: ["Corpora", "Statements"], swiftSettings: strict),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "CRewriting", "Linting", "OperatingSystem", "Reporting", "TestSupport", "Workspace", "connlint", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
