// swift-tools-version: 6.2
import PackageDescription

// A separate package, so that building connlint does not build the fuzzer. `Sources` is a link to the program's
// sources. They are compiled again here with coverage for libFuzzer and the address sanitizer, in the same package, so
// that `package` declarations are visible.

let flags: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]
let cFlags: [CSetting] = [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])]

let package = Package(
  name: "fuzz",
  platforms: [.macOS(.v26)],
  targets: [
    .systemLibrary(name: "CPCRE2"),
    .systemLibrary(name: "CYAML"),
    .target(name: "CRuleRecords", cSettings: cFlags),
    .target(name: "CRules", dependencies: ["CRuleRecords"], cSettings: cFlags),
    .target(name: "CSearch", cSettings: cFlags),
    .target(name: "CRewriting", cSettings: cFlags),
    .target(name: "CStart", cSettings: cFlags),
    .target(
      name: "PCRE2", dependencies: ["CPCRE2"], swiftSettings: flags,
      linkerSettings: [.linkedLibrary(":libpcre2-8.a")]),
    .target(
      name: "YAML", dependencies: ["Bytes", "CYAML"], swiftSettings: flags,
      linkerSettings: [.linkedLibrary(":libyaml.a")]),
    .target(name: "Bytes", swiftSettings: flags),
    .target(name: "EditDistance", dependencies: ["Bytes"], swiftSettings: flags),
    .target(name: "CAtomics", cSettings: cFlags),
    .target(name: "LazyReferences", dependencies: ["CAtomics"], swiftSettings: flags),
    .target(name: "RuleRecords", dependencies: ["Bytes", "CRuleRecords"], swiftSettings: flags),
    .target(name: "RuleTables", dependencies: ["CRuleRecords", "CRules", "RuleRecords"], swiftSettings: flags),
    .target(
      name: "ConnectionSyntax",
      dependencies: ["Bytes", "CRuleRecords", "CSearch", "EditDistance", "RuleRecords", "RuleTables"],
      swiftSettings: flags),
    .target(
      name: "KeyMatching",
      dependencies: ["Bytes", "CRuleRecords", "EditDistance", "LazyReferences", "RuleRecords", "RuleTables"],
      swiftSettings: flags),
    .target(
      name: "ValueMatching",
      dependencies: ["Bytes", "CRuleRecords", "LazyReferences", "PCRE2", "RuleRecords", "YAML"],
      swiftSettings: flags),
    .target(
      name: "Linting",
      dependencies: [
        "Bytes", "CRuleRecords", "CSearch", "ConnectionSyntax", "EditDistance", "KeyMatching", "LazyReferences",
        "PCRE2",
        "RuleRecords", "RuleTables", "ValueMatching", "YAML",
      ],
      swiftSettings: flags),
    .target(name: "Reporting", dependencies: ["Bytes", "Linting"], swiftSettings: flags),
    .target(name: "OperatingSystem", dependencies: ["CRewriting", "CStart"], swiftSettings: flags),
    .target(
      name: "Workspace",
      dependencies: ["Bytes", "CRewriting", "Linting", "OperatingSystem", "Reporting", "ValueMatching"],
      swiftSettings: flags),
    .executableTarget(
      name: "fuzz", dependencies: ["Linting", "OperatingSystem", "Reporting", "Workspace"], path: "Fuzz",
      swiftSettings: flags,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ],
  swiftLanguageModes: [.v6]
)
