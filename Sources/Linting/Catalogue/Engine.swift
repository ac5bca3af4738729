import Bytes
import CRuleRecords
import KeyMatching
import LazyReferences
import RuleRecords

/// One engine that has CONNECTION statements, as `Rules/connections.yml` describes it, with the keys that a user knows
/// beside. A class, since every check of a statement holds it.
package final class Engine: Sendable {
  /// What becomes of a value in what the engine stores and shows.
  package enum Redaction: Sendable {
    case knownKeys
    /// Only the values of the keys `redacted` of the record, to the letter, are masked.
    case exactKeys
    case never
    case unknown
  }

  package let record: EngineRecord
  /// Keys of all types together.
  let keys: KnownKeys
  /// The same, with those that count only where a statement's type is absent or not known.
  let untypedKeys: KnownKeys
  package let types: [ConnectionType]

  init(_ record: EngineRecord, _ settings: LintSettings) {
    func adding(_ keys: KnownKeys) -> KnownKeys {
      settings.secretKeys.isEmpty && settings.harmlessKeys.isEmpty
        ? keys : keys.adding(secrets: settings.secretKeys, harmless: settings.harmlessKeys)
    }
    self.record = record
    keys = adding(KnownKeys(secrets: record.secrets, harmless: record.harmless))
    untypedKeys = adding(KnownKeys(secrets: record.untyped_secrets, harmless: record.harmless))
    types = record.typeRecords.map { type in
      var keys = adding(KnownKeys(secrets: type.secrets, harmless: type.harmless))
      if !settings.typeKeys.isEmpty, let own = settings.typeKeys[type.lowercase.string] {
        keys = keys.adding(secrets: own.secret, harmless: own.harmless)
      }
      return ConnectionType(record: type, keys: keys)
    }
  }

  package var id: String { record.id.string }
  /// What stands after "a" or "an" in messages.
  package var title: String { record.title.string }
  /// `a Databricks connection`.
  var phrase: ShownText { (latePhrase.value ?? latePhrase.set(ConnectionPhrase(title))).text }
  private let latePhrase = SetOnce<ConnectionPhrase>()

  /// Every key of a known type is known.
  package var isClosed: Bool { record.is_closed }

  package var redaction: Redaction {
    switch record.redaction {
    case connlint_known_keys: .knownKeys
    case connlint_exact_keys: .exactKeys
    case connlint_never: .never
    default: .unknown
    }
  }

  /// The type of the name, which must be in lower case.
  func type(_ name: String) -> ConnectionType? {
    name.withBytes { bytes in record.typeRecords.firstIndex { $0.lowercase.equals(bytes) } }.map { types[$0] }
  }

  /// Kinds of syntax problems that are none here, by the names of `accepts`.
  var accepts: StaticTextList { record.accepts }

  /// Lower-case keys whose value holds other values.
  var containers: StaticTextList { record.containers }

  /// Whether `key` is a key of any type, whatever the case.
  func has(key: [UInt8]) -> Bool {
    let key = String(decoding: key, as: UTF8.self).lowercased()
    return keys.hasSecret(key) || keys.hasHarmless(key)
  }
}

/// One connection type and its keys.
package final class ConnectionType: Sendable {
  package let record: TypeRecord
  package let keys: KnownKeys

  init(record: TypeRecord, keys: KnownKeys) {
    self.record = record
    self.keys = keys
  }

  package var name: String { record.name.string }

  /// `an openai connection`.
  var phrase: ShownText { (latePhrase.value ?? latePhrase.set(ConnectionPhrase(name + " connection"))).text }
  private let latePhrase = SetOnce<ConnectionPhrase>()

  /// Alternatives; each names keys that must all be given.
  package var required: [[String]] { record.alternatives.map { $0.texts.map(\.string) } }
}
