import CRuleData

/// The files of `Rules/` as they were when the program was built.
package enum EmbeddedRules {
  case connections
  case values
  case words
  case rules

  /// The file's bytes, copied: 50 KB at the most, and only when a statement was found.
  package var bytes: [UInt8] {
    let file =
      switch self {
      case .connections: connlint_connections_yml
      case .values: connlint_values_yml
      case .words: connlint_words_yml
      case .rules: connlint_rules_yml
      }
    var count = 0
    guard let start = connlint_rule_file_bytes(file, &count) else { return [] }
    return Array(UnsafeBufferPointer(start: start, count: count))
  }
}
