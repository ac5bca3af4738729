import PCRE2
import ValueMatching
import YAML

/// Checks `Rules/values.yml`: every pattern compiles and matches exactly what its examples say.
struct PatternExamples {
  let entries: [ValuePatternEntry]
  /// The bytes of the file.
  let file: [UInt8]

  /// Throws the first error.
  func check(_ list: Node) throws(YAMLError) {
    let nodes = try list.sequence()
    for (entry, node) in zip(entries, nodes) {
      try ValuePatterns.check(entry.pattern, at: try node.mapping().required("pattern"))
      if entry.matches.isEmpty || entry.mismatches.isEmpty {
        throw node.error("'\(entry.pattern.id)' needs examples under 'matches' and 'does-not-match'")
      }
      if let (line, message) = fault(of: entry) {
        throw YAMLError(kind: .invalidValue, line: line, column: 1, message: "'\(entry.pattern.id)' \(message)")
      }
    }
  }

  private func fault(of entry: ValuePatternEntry) -> (line: Int, message: String)? {
    // Only this pattern and the placeholders, which are necessary for the group `fixed` and for credentials.
    let others = entries.map(\.pattern).filter { $0.kind.placeholder != nil && $0.id != entry.pattern.id }
    // All names count here: what they mean is no matter of patterns.
    let alone = ValueClassifier(patterns: ValuePatterns(others).preceded(by: [entry.pattern])) { _, _ in true }
    let text = String(decoding: file, as: UTF8.self)
    for example in entry.matches {
      let bytes = Array(example.text.utf8)
      let valueClass = alone.classify(bytes.span)
      if !isFound(entry.pattern, bytes, valueClass) { return (example.line, "does not find this example") }
      if let secrets = example.secrets, secrets != self.secrets(valueClass, in: bytes) {
        return (example.line, "finds other secrets than 'secrets' says")
      }
      if entry.pattern.kind == .provider, text.contains(example.text) {
        return (example.line, "has an example in the vendor's real format; write it in pieces")
      }
    }
    for example in entry.mismatches {
      let bytes = Array(example.text.utf8)
      if isFound(entry.pattern, bytes, alone.classify(bytes.span)) { return (example.line, "finds this example") }
    }
    return nil
  }

  private func isFound(_ pattern: ValuePattern, _ bytes: [UInt8], _ valueClass: ValueClass) -> Bool {
    switch valueClass {
    case .nothing: return false
    // Another pattern may match the value too, so this pattern is also tested alone.
    case .placeholder: return pattern.kind.placeholder != nil && ValuePatterns([pattern]).mayMatch(bytes.span)
    case .literal(let evidence):
      return pattern.kind.placeholder == nil
        && (evidence.shape?.pattern == pattern.id || evidence.embedded.contains { $0.pattern == pattern.id })
    }
  }

  private func secrets(_ valueClass: ValueClass, in bytes: [UInt8]) -> [String] {
    guard case .literal(let evidence) = valueClass else { return [] }
    return evidence.embedded.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }
}

extension ValuePatterns {
  /// Whether `value` contains a needle of one of the patterns and that pattern matches.
  fileprivate func mayMatch(_ value: Span<UInt8>) -> Bool {
    let admitted = ValuePrefilter(all).admitted(to: value)
    var scratch = MatchScratch()
    for (index, pattern) in all.enumerated() where admitted.first(in: index..<index + 1) != nil {
      if let compiled = pattern.compiled(), case .matched = scratch.search(compiled.pattern, in: value) { return true }
    }
    return false
  }
}
