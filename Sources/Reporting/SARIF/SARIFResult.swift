import Linting

extension JSONValue {
  /// A result (3.27). `artifact` is the file's location.
  static func sarifResult(_ finding: Finding, artifact: JSONValue, rules: SARIFRules) -> JSONValue {
    let place: JSONValue = [
      "artifactLocation": artifact,
      "region": .sarifRegion(finding.region, snippet: finding.excerpt?.region),
      "contextRegion": finding.excerpt.flatMap { .sarifContext($0, around: finding.region) },
    ]
    let template = rules.template(finding.rule, message: finding.message.id)
    return [
      "ruleId": .string(finding.rule.rawValue),
      "ruleIndex": rules.index(finding.rule).map { .integer($0) },
      "level": .string(finding.severity.rawValue),
      "message": SARIFText.message(finding.message, template: template),
      "locations": [["physicalLocation": place]],
      "partialFingerprints": ["connlintFinding/v1": .string(finding.fingerprint.text)],
      "properties": .sarifProperties(finding),
      "fixes": finding.fixes.isEmpty ? nil : .array(finding.fixes.map { .sarifFix($0, artifact: artifact) }),
    ]
  }

  /// What the format has no place for (3.8), by the names that it would give.
  private static func sarifProperties(_ finding: Finding) -> JSONValue {
    [
      "redactedByServer": finding.redactedByServer.map { .boolean($0) },
      "connection": finding.statement?.name.map { .string($0.text) },
      "type": finding.statement?.type.map { .string($0.text) },
      "key": finding.key.map { .string($0.text) },
      "evidence": JSONValue(finding.evidence),
    ]
  }

  /// A fix (3.55). Its regions refer to the original file.
  private static func sarifFix(_ fix: Fix, artifact: JSONValue) -> JSONValue {
    let replacements = fix.edits.map { edit -> JSONValue in
      ["deletedRegion": .sarifRegion(edit.region), "insertedContent": ["text": .string(edit.text.text)]]
    }
    return [
      "description": ["text": .string(SARIFText.harmless(Prose.sentence(fix.title.text)))],
      "artifactChanges": [["artifactLocation": artifact, "replacements": .array(replacements)]],
    ]
  }
}
