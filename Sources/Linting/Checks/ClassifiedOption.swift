import Bytes
import ConnectionSyntax
import KeyMatching
import PCRE2
import ValueMatching

/// One option before rules are applied: the role of its key and the class of its value.
struct ClassifiedOption {
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

  var option: DecodedStatement.DecodedOption
  /// The key as a report may show it; neutral if no report shows it.
  var shownKey: ShownText
  var role: Role
  /// The key for secrets that was probably meant.
  var suggestion: String?
  var value: ValueClass
  /// Whether the value is a literal, not a placeholder.
  var isLiteral: Bool { value.isLiteral }

  var evidence: LiteralEvidence? {
    if case .literal(let evidence) = value { evidence } else { nil }
  }

  /// How much the value looks like a secret; nil if it is not a literal.
  func strength(in text: [UInt8]) -> ValueStrength? {
    isLiteral ? ValueStrength(text.span.extracting(option.syntax.value)) : nil
  }

  /// Whether the value is a number, a Boolean or an address, which is rarely a secret.
  func isSetting(in text: [UInt8]) -> Bool { isSettingValue(text.span.extracting(option.syntax.value)) }

  /// Whether a secret is given here, as a literal or a placeholder.
  var givesSecret: Bool {
    switch role {
    case .secret, .nearlySecret: option.syntax.value.isEmpty == false
    default: false
    }
  }
}

/// Classifies the options of one statement.
struct OptionClassifier {
  let decoded: DecodedStatement
  let engine: Engine
  let type: ConnectionType?
  let knowledge: Knowledge
  /// Whether options that cannot have a finding are classified as well: reports that show source or explain each option
  /// need this.
  var isComplete = true

  /// Whether every key of the statement's connection type is known.
  var isClosed: Bool { engine.isClosed || engine.hasClosedTypes && type != nil }

  func classify(_ option: DecodedStatement.DecodedOption, _ scratch: inout MatchScratch) -> ClassifiedOption {
    let (role, suggestion) = role(of: option)
    let value = value(of: option, role: role, &scratch)
    var shownKey = ShownText.neutral(.key)
    if isComplete || value.isLiteral { shownKey = self.shownKey(option, role: role, &scratch) }
    return ClassifiedOption(
      option: option, shownKey: shownKey, role: role, suggestion: suggestion, value: value)
  }

  var names: NameSieve { NameSieve(knowledge: knowledge) }

  /// Returns the key if it is known exactly or looks like a name. If the value is the name of a key, key and value were
  /// swapped, so the text in the place of the key is the value and is not shown.
  private func shownKey(
    _ option: DecodedStatement.DecodedOption, role: ClassifiedOption.Role, _ scratch: inout MatchScratch
  ) -> ShownText {
    switch role {
    case .secret where isKnown(option), .plain where isKnown(option), .container where isKnown(option):
      return ShownText(classified: option.key)
    case .unknown, .weak, .qualified, .modified, .vague:
      let value = option.syntax.value
      if value.count <= 64, engine.has(key: decoded.bytes(value)) { return .neutral(.key) }
    default: break
    }
    return names.shown(option.key, as: .key, &scratch)
  }

  /// Returns the name of the statement's type as a report may show it.
  func shownType(_ name: String, _ scratch: inout MatchScratch) -> ShownText {
    if let type, name == decoded.lowercasedType { return type.shownName }
    return names.shown(name, as: .type, &scratch)
  }

  /// Whether the key is a key of the engine (case-insensitive).
  private func isKnown(_ option: DecodedStatement.DecodedOption) -> Bool {
    let key = option.lowercasedKey
    return engine.keys.hasSecret(key) || engine.keys.hasHarmless(key) || engine.containers.contains(key)
      || type?.keys.hasSecret(key) ?? false || type?.keys.hasHarmless(key) ?? false
  }

  private func role(of option: DecodedStatement.DecodedOption) -> (ClassifiedOption.Role, String?) {
    let key = option.lowercasedKey
    if option.syntax.value == decoded.typeRange || Keywords.givesType(key) { return (.plain, nil) }
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
    let text = decoded.text
    let keyClass = knowledge.matcher.classify(option.key, known: known)
    switch keyClass.kind {
    case .exact: return (.secret, nil)
    case .style, .near:
      if let name = keyClass.name,
        OptionClassifier.containerNames.contains(name) || keyClass.kind == .style && name.hasSuffix("jaas config"),
        OptionClassifier.hasParts(text.span.extracting(option.syntax.value))
      {
        return (.container, nil)
      }
      if let name = keyClass.name, OptionClassifier.fileNames.contains(name),
        OptionClassifier.isKeyFile(decoded.text[option.syntax.value])
      {
        return (.harmless, nil)
      }
      // `context-tokens` = 8192 is a number of tokens; no key holds several tokens.
      if key.count > 6, key.hasSuffix("tokens"), isSettingValue(text.span.extracting(option.syntax.value)) {
        return (.harmless, nil)
      }
      if keyClass.name == "authorization", OptionClassifier.isScheme(decoded.text[option.syntax.value]) {
        return (.harmless, nil)
      }
      if !isClosed, keyClass.kind == .style { return (.secret, keyClass.suggestion) }
      return (.nearlySecret(isMisspelled: keyClass.kind == .near), keyClass.suggestion ?? keyClass.name)
    case .qualified: return (.qualified, keyClass.suggestion)
    case .modified: return (.modified, keyClass.suggestion)
    case .weak: return (.weak, keyClass.suggestion)
    case .vague: return (.vague, keyClass.suggestion)
    case .harmless: return (.harmless, nil)
    case .unknown: return (.unknown, keyClass.suggestion)
    }
  }

  /// Whether the value of a key for secrets is a list of members without a secret: `{"awsRegion": "eu-west-1"}`.
  private func holdsHarmlessMembers(_ option: DecodedStatement.DecodedOption) -> Bool {
    guard engine.record.members.contains(option.lowercasedKey),
      let members = ValueMembers(decoded.text[option.syntax.value])
    else { return false }
    let text = decoded.text
    return members.pairs.allSatisfy { pair in
      let name = String(decoding: pair.key, as: UTF8.self)
      switch knowledge.matcher.classify(name, known: engine.keys).kind {
      case .harmless: return true
      case .unknown, .vague, .modified: return !speaksForSecret(text.span.extracting(pair.value.indices))
      default: return pair.value.isEmpty
      }
    }
  }

  /// Whether the option is a clause of the statement: `COMMENT`, `USER`, `TO`.
  private func isClauseWord(_ option: DecodedStatement.DecodedOption) -> Bool {
    option.syntax.isClause && Keywords.plainClauses.contains(option.lowercasedKey)
  }

  private func value(
    of option: DecodedStatement.DecodedOption, role: ClassifiedOption.Role, _ scratch: inout MatchScratch
  ) -> ValueClass {
    let range = option.syntax.value
    let text = decoded.text
    guard option.syntax.form != .reference, !range.isEmpty else { return .nothing }
    // `('api-key', 'password')`: two keys without values, and no value after a comma. Very many values may share a key.
    let gap = min(range.lowerBound, max(option.syntax.key.upperBound, range.lowerBound - 256))..<range.lowerBound
    if decoded.text[gap].contains(.comma), engine.has(key: decoded.bytes(range)) {
      return .nothing
    }
    if option.syntax.form == .bare {
      // Most engines treat a bare word as a name or constant, so it counts only in the place of a secret. Elsewhere it
      // may be a URL with a password, or have the format of a provider.
      guard role == .secret || role != .plain && role != .harmless && isClosed || isNearlySecret(role) else {
        return secretsOnly(in: range, &scratch)
      }
      if isConstant(text.span.extracting(range)) { return .nothing }
    }
    if role == .plain, !isComplete {
      if type != nil, range == decoded.typeRange { return .nothing }
      return secretsOnly(in: range, &scratch)
    }
    let keyClass = knowledge.values.classify(text.span.extracting(range), &scratch)
    if keyClass.isLiteral, let credential = credentialAfterScheme(option) {
      let inner = knowledge.values.classify(text.span.extracting(credential), &scratch)
      if !inner.isLiteral { return inner }
    }
    if case .literal(let evidence) = keyClass, evidence.isBlank, role != .plain, role != .harmless,
      knowledge.matcher.isPlaceholder(text[range]) || isNameOfKey(text[range], option.key)
    {
      return .placeholder(.placeholder)
    }
    return keyClass
  }

  /// Classifies a value that is no secret as a whole, but may hold one.
  private func secretsOnly(in range: Range<Int>, _ scratch: inout MatchScratch) -> ValueClass {
    let text = decoded.text
    return knowledge.values.secrets(in: text.span.extracting(range), &scratch).map(ValueClass.literal) ?? .nothing
  }

  /// Returns the secret part of a value: in `'Authorization' = 'Bearer plum'` the text after the scheme, otherwise all.
  func credential(of option: DecodedStatement.DecodedOption) -> Range<Int> {
    credentialAfterScheme(option) ?? option.syntax.value
  }

  private func credentialAfterScheme(_ option: DecodedStatement.DecodedOption) -> Range<Int>? {
    let value = option.syntax.value
    guard let blank = decoded.text[value].firstIndex(of: .space), blank > value.lowerBound,
      decoded.text[value.lowerBound..<blank].allSatisfy({ $0.isLetter || $0 == .hyphen }),
      let start = decoded.text[blank..<value.upperBound].firstIndex(where: { $0 != .space }),
      knowledge.matcher.classify(option.key).name == "authorization"
    else { return nil }
    return start..<value.upperBound
  }

  /// Whether `value` is the name of the secret under `key`, and providers issue this kind of secret: no provider issues
  /// the key `api_key`, but people choose the password `password`.
  private func isNameOfKey(_ value: ArraySlice<UInt8>, _ key: String) -> Bool {
    func letters(_ text: some Sequence<UInt8>) -> [UInt8] { text.filter(\.isLetter).map(\.asciiLowercased) }
    guard value.count <= 40, !value.contains(where: \.isDigit) else { return false }
    var written = letters(value)
    if written.count > 5, written.suffix(5).elementsEqual("value".utf8) { written.removeLast(5) }
    let isKey = written == letters(key.utf8)
    let word = String(decoding: written, as: UTF8.self)
    // Fast path: matching the key is slow, and most values do not end like the names of issued secrets.
    guard
      isKey || OptionClassifier.metavariables.contains(word)
        || OptionClassifier.issued.contains(where: { written.reversed().starts(with: letters($0.utf8).reversed()) }),
      let name = knowledge.matcher.classify(key).name, OptionClassifier.issued.contains(where: name.hasSuffix)
    else { return false }
    return isKey || written == letters(name.utf8) || word == "string" || name.hasSuffix(" " + word)
  }

  /// What the synopsis of a command has in the place of a value: `--api-key KEY`, `--api-key string`.
  private static let metavariables: Set<String> = ["key", "secret", "string", "token"]

  /// The endings of the names of secrets that providers issue.
  private static let issued = ["key", "token", "client secret"]

  private func isNearlySecret(_ role: ClassifiedOption.Role) -> Bool {
    if case .nearlySecret = role { true } else { false }
  }

  /// Whether a value has parts, like an address or a list of settings. A password under the key `connection-string` has
  /// none, so the whole value is the secret.
  private static func hasParts(_ value: Span<UInt8>) -> Bool {
    let signs: [UInt8] = [.equals, .at, .semicolon]
    return value.indices.contains { signs.contains(value[$0]) } || hasScheme(value)
  }

  /// Whether a value is the path of a key file: `/etc/ssl/client.key`.
  private static func isKeyFile(_ value: ArraySlice<UInt8>) -> Bool {
    guard let first = value.first,
      first == .slash || first == .dot || first == .tilde,
      value.count <= 256, !value.contains(where: { $0.isBlank }), let dot = value.lastIndex(of: .dot),
      value.contains(.slash)
    else { return false }
    return keyFileSuffixes.contains(String(decoding: value[(dot + 1)...], as: UTF8.self).lowercased())
  }

  /// Whether a value says how one authenticates: `'authorization' = 'oauth2'`.
  private static func isScheme(_ value: ArraySlice<UInt8>) -> Bool {
    value.count <= 12 && schemes.contains(String(decoding: value, as: UTF8.self).lowercased())
  }

  private static let schemes: Set<String> = [
    "api-key", "api_key", "apikey", "basic", "bearer", "digest", "hmac", "jwt", "kerberos", "negotiate", "none", "ntlm",
    "oauth", "oauth1", "oauth2", "token",
  ]
  private static let keyFileSuffixes: Set<String> = [
    "pem", "key", "p8", "p12", "pfx", "pk8", "der", "jks", "json", "crt", "cer", "ppk",
  ]
  /// Secret names whose value is a file path in many drivers: `sslkey` in PostgreSQL's libpq.
  private static let fileNames: Set<String> = ["private key", "ssl key", "service account key", "credentials"]

  /// Secret names whose value is an address or a list of settings, only a part of which is secret.
  private static let containerNames: Set<String> = [
    "connection string", "connection url", "connection uri", "jdbc url", "database url", "dsn", "url", "uri",
    "http headers", "headers", "auth params",
  ]
}
