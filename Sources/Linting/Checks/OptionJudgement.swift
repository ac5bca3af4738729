import Bytes
import ConnectionSyntax
import KeyMatching
import PCRE2
import ValueMatching

/// The judgement of one option before rules are applied: the role of its key and the class of its value.
struct OptionJudgement {
  /// The role of a key in the engine and type of its statement.
  enum Role: Equatable {
    /// A key for secrets in the exact spelling.
    case secret
    /// A key for secrets in another spelling or style; `isMisspelled` if it is not only the style.
    case nearlySecret(isMisspelled: Bool)
    /// A key whose value contains other values, one of which may be a secret.
    case container
    /// A key of the type that holds no secret.
    case plain
    /// Not a key of the type, but clearly not a key for secrets.
    case harmless
    /// A secret name before a word that may say whose secret it is: the value decides.
    case qualified
    /// A secret name after a word that usually changes its meaning.
    case modified
    /// A short name for a secret: other evidence is necessary.
    case weak
    /// An ambiguous word.
    case vague
    case unknown
  }

  var option: StatementView.OptionView
  /// The key as a report may show it.
  var shownKey: ShownText
  var role: Role
  /// The key for secrets that was probably meant.
  var suggestion: String?
  var value: ValueVerdict
  /// Whether the value is a number, a Boolean or an address, which is rarely a secret.
  var isSetting: Bool

  /// Whether the value is a literal, not a placeholder.
  var isLiteral: Bool { if case .literal = value { true } else { false } }

  var evidence: LiteralEvidence? {
    if case .literal(let evidence) = value { evidence } else { nil }
  }

  /// How much the value looks like a secret; nil if it is not a literal.
  func strength(in text: [UInt8]) -> ValueStrength? {
    guard let evidence else { return nil }
    let value = text[option.syntax.value]
    if OptionJudge.hasScheme(value) || OptionJudge.isPath(value) { return .address }
    if isSetting { return .setting }
    return ValueStrength(text.span.extracting(option.syntax.value), isRandom: evidence.looksRandom)
  }

  /// Whether a secret is given here, as a literal or a placeholder.
  var givesSecret: Bool {
    switch role {
    case .secret, .nearlySecret: option.syntax.value.isEmpty == false
    default: false
    }
  }
}

/// Judges the options of one statement.
struct OptionJudge {
  let view: StatementView
  let engine: Engine
  let type: ConnectionType?
  let knowledge: Knowledge

  /// Whether every key of the statement's connection type is known.
  var isClosed: Bool { engine.isClosed || engine.hasClosedTypes && type != nil }

  func judge(_ option: StatementView.OptionView, _ scratch: inout MatchScratch) -> OptionJudgement {
    let (role, suggestion) = role(of: option)
    return OptionJudgement(
      option: option, shownKey: shownKey(option, role: role, &scratch), role: role, suggestion: suggestion,
      value: value(of: option, role: role, &scratch),
      isSetting: OptionJudge.isSetting(view.text[option.syntax.value]))
  }

  var names: NameJudge { NameJudge(knowledge: knowledge) }

  /// Returns the key if it is known exactly or looks like a name. If the value is the name of a key, key and value were
  /// swapped, so the text in the place of the key is the value and is not shown.
  private func shownKey(
    _ option: StatementView.OptionView, role: OptionJudgement.Role, _ scratch: inout MatchScratch
  ) -> ShownText {
    switch role {
    case .secret where isKnown(option), .plain where isKnown(option), .container where isKnown(option):
      return ShownText(judged: option.key)
    case .unknown, .weak, .qualified, .modified, .vague:
      let value = option.syntax.value
      if value.count <= 64, engine.has(key: view.bytes(value)) { return .neutral(.key) }
    default: break
    }
    return names.shown(option.key, as: .key, &scratch)
  }

  /// Whether the key is a key of the engine (case-insensitive).
  private func isKnown(_ option: StatementView.OptionView) -> Bool {
    let key = option.lowercasedKey
    return engine.keys.hasSecret(key) || engine.keys.hasHarmless(key) || engine.containers.contains(key)
      || type?.keys.hasSecret(key) ?? false || type?.keys.hasHarmless(key) ?? false
  }

  private func role(of option: StatementView.OptionView) -> (OptionJudgement.Role, String?) {
    let key = option.lowercasedKey
    if Keywords.givesType(key) || option.syntax.value == view.typeRange { return (.plain, nil) }
    let known = type?.keys ?? engine.untypedKeys
    if known.hasSecret(key) || engine.keys.hasSecret(key) {
      return (holdsHarmlessMembers(option) ? .container : .secret, nil)
    }
    if engine.containers.contains(key) || option.syntax.isClause && engine.containers.contains(String(option.firstWord))
    {
      return (.container, nil)
    }
    if known.hasHarmless(key) || isClauseWord(option) { return (.plain, nil) }
    if engine.keys.hasHarmless(key) { return (.harmless, nil) }
    let verdict = knowledge.matcher.verdict(on: option.key, known: known)
    switch verdict.kind {
    case .exact: return (.secret, nil)
    case .style, .near:
      if let name = verdict.name, OptionJudge.containerNames.contains(name),
        OptionJudge.hasParts(view.text[option.syntax.value])
      {
        return (.container, nil)
      }
      if let name = verdict.name, OptionJudge.fileNames.contains(name),
        OptionJudge.isKeyFile(view.text[option.syntax.value])
      {
        return (.harmless, nil)
      }
      if !isClosed, verdict.kind == .style { return (.secret, verdict.suggestion) }
      return (.nearlySecret(isMisspelled: verdict.kind == .near), verdict.suggestion ?? verdict.name)
    case .qualified: return (.qualified, verdict.suggestion)
    case .modified: return (.modified, verdict.suggestion)
    case .weak: return (.weak, verdict.suggestion)
    case .vague: return (.vague, verdict.suggestion)
    case .harmless: return (.harmless, nil)
    case .unknown: return (.unknown, verdict.suggestion)
    }
  }

  /// Whether the value of a key for secrets is a list of members without a secret: `{"awsRegion": "eu-west-1"}`.
  private func holdsHarmlessMembers(_ option: StatementView.OptionView) -> Bool {
    guard engine.record.members.contains(option.lowercasedKey),
      let members = ValueMembers(view.text[option.syntax.value])
    else { return false }
    let text = view.text
    return members.pairs.allSatisfy { pair in
      let name = String(decoding: pair.key, as: UTF8.self)
      switch knowledge.matcher.verdict(on: name, known: engine.keys).kind {
      case .harmless: return true
      case .unknown, .vague, .modified: return !speaksForSecret(text.span.extracting(pair.value.indices))
      default: return pair.value.isEmpty
      }
    }
  }

  /// Whether the option is a clause of the statement: `COMMENT`, `USER`, `TO`.
  private func isClauseWord(_ option: StatementView.OptionView) -> Bool {
    option.syntax.isClause && Keywords.plainClauses.contains(option.lowercasedKey)
  }

  private func value(
    of option: StatementView.OptionView, role: OptionJudgement.Role, _ scratch: inout MatchScratch
  ) -> ValueVerdict {
    let range = option.syntax.value
    guard option.syntax.form != .reference, !range.isEmpty else { return .nothing }
    // `('api-key', 'password')`: a list of two keys without values.
    if view.text[min(option.syntax.key.upperBound, range.lowerBound)..<range.lowerBound].contains(0x2C),
      engine.has(key: view.bytes(range))
    {
      return .nothing
    }
    if option.syntax.form == .bare {
      // Most engines treat a bare word as a name or constant, so it counts only in the place of a secret.
      guard role == .secret || role != .plain && role != .harmless && isClosed || isNearlySecret(role) else {
        return .nothing
      }
      if OptionJudge.isConstant(view.text[range]) { return .nothing }
    }
    let text = view.text
    let verdict = knowledge.values.classify(text.span.extracting(range), &scratch)
    if case .literal(let evidence) = verdict, evidence.isBlank, role != .plain, role != .harmless,
      knowledge.matcher.isPlaceholder(text[range])
    {
      return .placeholder(.placeholder)
    }
    return verdict
  }

  private func isNearlySecret(_ role: OptionJudgement.Role) -> Bool {
    if case .nearlySecret = role { true } else { false }
  }

  /// Whether a value consists of parts, like an address or a list of settings. If not, the whole value of a key such as
  /// `connection-string` is the secret.
  private static func hasParts(_ value: ArraySlice<UInt8>) -> Bool {
    value.contains { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: ";") }
      || hasScheme(value)
  }

  /// Whether a value is the path of a key file: `/etc/ssl/client.key`.
  private static func isKeyFile(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first,
      first == UInt8(ascii: "/") || first == UInt8(ascii: ".") || first == UInt8(ascii: "~"),
      value.count <= 256, !value.contains(where: { $0 <= 0x20 }), let dot = value.lastIndex(of: UInt8(ascii: ".")),
      value.contains(UInt8(ascii: "/"))
    else { return false }
    return keyFileSuffixes.contains(String(decoding: value[(dot + 1)...], as: UTF8.self).lowercased())
  }

  private static let keyFileSuffixes: Set<String> = [
    "pem", "key", "p8", "p12", "pfx", "pk8", "der", "jks", "json", "crt", "cer", "ppk",
  ]
  /// Secret names whose value is a file path in many drivers: `sslkey` in PostgreSQL's libpq.
  private static let fileNames: Set<String> = ["private key", "ssl key", "service account key", "credentials"]

  /// Whether a value begins like a file path: `/etc/ssl/client.key`, `./token`.
  fileprivate static func isPath(_ value: ArraySlice<UInt8>) -> Bool {
    let rest = value.drop { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "~") }
    return rest.count > 1 && value.count - rest.count <= 2 && rest.first == UInt8(ascii: "/")
      && !rest.contains { $0 <= 0x20 }
  }

  /// Whether a value contains `://`.
  static func hasScheme(_ value: ArraySlice<UInt8>) -> Bool {
    value.indices.contains { index in
      value[index] == UInt8(ascii: ":") && value[index...].starts(with: [0x3A, 0x2F, 0x2F])
    }
  }

  /// Whether a value is a setting: `30`, `1.5`, `10 s`, `true`, `https://host/path`.
  static func isSetting(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first else { return false }
    if isConstant(value) { return true }
    if hasScheme(value) { return true }
    guard first.isDigit else { return false }
    let unit = value.drop { $0.isDigit || $0 == 0x2E || $0 == 0x2C || $0 == 0x2D || $0 == 0x20 }
    return unit.count <= 3 && unit.allSatisfy { $0 == UInt8(ascii: "%") || $0.isLetter }
  }

  private static func isConstant(_ value: ArraySlice<UInt8>) -> Bool {
    value.count <= 7
      && constants.contains { $0.count == value.count && $0.elementsEqual(value.lazy.map(\.asciiLowercased)) }
  }

  private static let constants = ["null", "true", "false", "default", "none", "secret", "yes", "no"].map {
    Array($0.utf8)
  }
  /// Secret names whose value is an address or a list of settings, only a part of which is secret.
  private static let containerNames: Set<String> = [
    "connection string", "connection url", "connection uri", "jdbc url", "database url", "dsn", "url", "uri",
    "http headers", "headers", "auth params",
  ]
}
