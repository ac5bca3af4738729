// Made from Rules/rules.yml by: swift run generate-rules

/// The rules that the program has, in the order of precedence: of two rules that meet one value, the earlier wins.
package enum RuleName: String, Sendable, CaseIterable {
  case misspelledSecretKey = "misspelled-secret-key"
  case brokenStatement = "broken-statement"
  case secretInURL = "secret-in-url"
  case secretShapedValue = "secret-shaped-value"
  case exposedSecret = "exposed-secret"
  case missingSecret = "missing-secret"
  case unknownKey = "unknown-key"
  case unknownType = "unknown-type"
  case misspelledKeyword = "misspelled-keyword"
  case unusedSuppression = "unused-suppression"

  /// The rule's place in the order of precedence, from 0.
  package var precedence: Int {
    switch self {
    case .misspelledSecretKey: 0
    case .brokenStatement: 1
    case .secretInURL: 2
    case .secretShapedValue: 3
    case .exposedSecret: 4
    case .missingSecret: 5
    case .unknownKey: 6
    case .unknownType: 7
    case .misspelledKeyword: 8
    case .unusedSuppression: 9
    }
  }

  /// The severity of a finding, unless the configuration says otherwise.
  package var severity: Severity {
    switch self {
    case .misspelledSecretKey: .error
    case .brokenStatement: .error
    case .secretInURL: .error
    case .secretShapedValue: .error
    case .exposedSecret: .error
    case .missingSecret: .error
    case .unknownKey: .warning
    case .unknownType: .warning
    case .misspelledKeyword: .warning
    case .unusedSuppression: .warning
    }
  }

  /// Whether a finding of this rule is a secret in the file.
  package var carriesSecret: Bool {
    switch self {
    case .misspelledSecretKey: true
    case .brokenStatement: true
    case .secretInURL: true
    case .secretShapedValue: true
    case .exposedSecret: true
    case .missingSecret: true
    case .unknownKey: false
    case .unknownType: false
    case .misspelledKeyword: false
    case .unusedSuppression: false
    }
  }
}
