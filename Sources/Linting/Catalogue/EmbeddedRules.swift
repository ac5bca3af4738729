import CRuleData
import YAML

/// The files of `Rules/` as they were when the program was built.
package enum EmbeddedRules {
  case connections
  case values
  case words
  case languages
  case rules

  /// The file's bytes, copied.
  package var bytes: [UInt8] { Array(lasting.buffer) }

  /// The file's bytes where they are.
  package var lasting: LastingBytes {
    let file =
      switch self {
      case .connections: connlint_connections_yml
      case .values: connlint_values_yml
      case .words: connlint_words_yml
      case .languages: connlint_languages_yml
      case .rules: connlint_rules_yml
      }
    var count = 0
    let start = connlint_rule_file_bytes(file, &count)
    return LastingBytes(start: start, count: count)
  }
}
