import Foundation
import Linting

/// An invented source file, and findings in it with computed positions.
struct SampleSource {
  var path: String
  var text: String
  var encoding = SourceEncoding.utf8
  var hasByteOrderMark = false

  /// The file's bytes on disk.
  var bytes: [UInt8] {
    encode((hasByteOrderMark ? "\u{FEFF}" : "") + text)
  }

  /// The region of the first occurrence of `needle`.
  func region(of needle: String) -> Region {
    guard let range = text.range(of: needle, options: .literal) else { fatalError("\(needle) is not in \(path)") }
    return Region(start: position(range.lowerBound), end: position(range.upperBound))
  }

  /// The lines from one before `region` to its end, with `secret` masked, `region` as the primary mark and `other` as a
  /// secondary mark.
  func excerpt(_ region: Region, secret: Region?, other: Region? = nil) -> MaskedExcerpt {
    let source = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
    let lines = (max(1, region.start.line - 1)...region.end.line).map { number in
      let line = String(source[number - 1])
      let isContext = number < region.start.line
      var scalars = Array((isContext ? SampleRun.masked(line) : line).unicodeScalars)
      var marks: [MaskedExcerpt.Mark] = []
      if let other, other.start.line == number {
        marks.append(.init(range: other.start.column - 1..<other.end.column - 1, isPrimary: false))
      }
      let first = number == region.start.line ? region.start.column - 1 : 0
      let last = number == region.end.line ? region.end.column - 1 : scalars.count
      if secret != nil, !isContext {
        let mask = number == region.start.line ? Array("[REDACTED]".unicodeScalars) : []
        scalars.replaceSubrange(first..<last, with: mask)
        if !mask.isEmpty { marks.append(.init(range: first..<first + mask.count, isPrimary: true)) }
      } else if !isContext {
        marks.append(.init(range: first..<last, isPrimary: true))
      }
      return MaskedExcerpt.Line(
        number: number, text: String(String.UnicodeScalarView(scalars)), marks: marks)
    }
    return MaskedExcerpt(lines: lines, region: secret == nil ? textBetween(region) : "[REDACTED]")
  }

  /// The text of a region, by its byte offsets.
  func textBetween(_ region: Region) -> String {
    let part = bytes[region.start.offset..<region.end.offset]
    switch encoding {
    case .utf8: return String(decoding: part, as: UTF8.self)
    case .utf16LittleEndian: return String(data: Data(part), encoding: .utf16LittleEndian) ?? ""
    case .utf16BigEndian: return String(data: Data(part), encoding: .utf16BigEndian) ?? ""
    }
  }

  private func position(_ index: String.Index) -> Position {
    let before = text.unicodeScalars[..<index]
    let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? before[...]
    return Position(
      offset: encode((hasByteOrderMark ? "\u{FEFF}" : "") + String(before)).count,
      line: before.count { $0 == "\n" } + 1,
      column: line.count + 1,
      columnUTF16: String(line).utf16.count + 1)
  }

  private func encode(_ text: String) -> [UInt8] {
    switch encoding {
    case .utf8: Array(text.utf8)
    case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
  }
}

extension SampleSource {
  /// A finding on an option's value, as from the rules for secrets.
  func secretFinding(
    _ rule: RuleName, key: String, value: String, suggestion: String? = nil, redacted: Bool? = false
  ) -> Finding {
    let region = region(of: value)
    let message = SampleRules.message(rule, suggestion.map { [.own(key), .own($0)] } ?? [.own(key)])
    let corrections = suggestion.map {
      [Fix(title: .own("Correct the key to '\($0)'"), edits: [Edit(region: self.region(of: key), text: .own($0))])]
    }
    return Finding(
      rule: rule, severity: .error, message: message, region: region, isSecret: true,
      statement: StatementSummary(kind: "create", name: "demo", type: "openai", line: 1, isCommented: false),
      key: .own(key), suggestion: suggestion.map { .own($0) }, redactedByServer: redacted,
      corrections: corrections ?? [],
      fingerprint: SampleSource.fingerprint(path, rule, region.start.offset),
      excerpt: excerpt(region, secret: region, other: self.region(of: key)))
  }

  /// A finding on a word, as from the rules without secrets.
  func wordFinding(_ rule: RuleName, word: String, severity: Severity = .warning) -> Finding {
    let region = region(of: word)
    return Finding(
      rule: rule, severity: severity, message: SampleRules.message(rule, [.own(word)]), region: region, key: .own(word),
      fingerprint: SampleSource.fingerprint(path, rule, region.start.offset),
      excerpt: excerpt(region, secret: nil))
  }

  /// A number that differs for each location (FNV-1a). The real fingerprints are not computed here.
  static func fingerprint(_ path: String, _ rule: RuleName, _ ordinal: Int) -> Fingerprint {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "\(path) \(rule.rawValue) \(ordinal)".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return Fingerprint(hash: hash)
  }
}
