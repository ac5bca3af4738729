import Bytes
import CRuleRecords
import KeyMatching
import LazyReferences
import RuleRecords
import RuleTables

/// An engine that has CONNECTION statements: its entry in `Rules/connections.yml` and the user's own keys. A class,
/// because every statement check refers to it.
package final class Engine: Sendable {
  /// How the engine masks values in what it stores and shows.
  package enum Redaction: Sendable {
    case knownKeys
    /// Masks only the values of the keys in the record's `redacted`, compared exactly.
    case exactKeys
    /// The same, case-insensitive.
    case anyCase
    /// Masks the values of keys that contain a text of `redacted`, case-insensitive.
    case keyParts
    /// Masks every value.
    case all
    case never
    case unknown
  }

  package let record: EngineRecord
  /// The number in the catalogue, from 1.
  let number: Int
  /// The keys of all types.
  let keys: KnownKeys
  /// ``keys``, with additional keys for statements whose type is missing or unknown.
  let untypedKeys: KnownKeys
  package let types: [ConnectionType]

  init(_ record: EngineRecord, number: Int, _ settings: LintSettings) {
    func adding(_ keys: KnownKeys) -> KnownKeys {
      settings.secretKeys.isEmpty && settings.harmlessKeys.isEmpty
        ? keys : keys.adding(secrets: settings.secretKeys, harmless: settings.harmlessKeys)
    }
    self.record = record
    self.number = number
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
  /// The noun phrase for messages, without its article.
  package var title: String { record.title.string }
  /// What stores and shows the values, for messages; nil for a server.
  var keeper: ShownText? { record.keeper.isAbsent ? nil : .own(record.keeper.string) }
  /// `a Databricks connection`.
  var phrase: ShownText { (latePhrase.value ?? latePhrase.set(ConnectionPhrase(title))).text }
  private let latePhrase = LazyReference<ConnectionPhrase>()

  /// Whether the list of types, and the list of keys of every type, is complete.
  package var isClosed: Bool { record.world == connlint_closed }

  /// Whether the list of keys is complete for every known type.
  var hasClosedTypes: Bool { record.world != connlint_open }

  package var redaction: Redaction {
    switch record.redaction {
    case connlint_known_keys: .knownKeys
    case connlint_exact_keys: .exactKeys
    case connlint_any_case: .anyCase
    case connlint_key_parts: .keyParts
    case connlint_all: .all
    case connlint_never: .never
    default: .unknown
    }
  }

  /// Returns the type with the name `name`, which must be in lower case.
  func type(_ name: String) -> ConnectionType? {
    name.withBytes { bytes in
      let records = record.typeRecords
      // Not `firstIndex`, which copies each record for its closure.
      for index in records.indices where records[index].lowercase.equals(bytes) { return types[index] }
      return nil
    }
  }

  /// The kinds of syntax problems that the engine accepts, by name.
  var accepts: StaticTextList { record.accepts }

  /// The keys, in lower case, whose value contains other values.
  var containers: StaticTextList { record.containers }

  /// Whether `key` is a key of any type (case-insensitive).
  func has(key: [UInt8]) -> Bool {
    let key = String(decoding: key, as: UTF8.self).lowercased()
    return keys.hasSecret(key) || keys.hasHarmless(key)
  }
}

/// A connection type and its keys.
package final class ConnectionType: Sendable {
  package let record: TypeRecord
  package let keys: KnownKeys

  init(record: TypeRecord, keys: KnownKeys) {
    self.record = record
    self.keys = keys
  }

  package var name: String { record.name.string }
  /// The name in lower case.
  var shownName: ShownText { .own(record.lowercase.string) }

  /// `an openai connection`.
  var phrase: ShownText { (latePhrase.value ?? latePhrase.set(ConnectionPhrase(name + " connection"))).text }
  private let latePhrase = LazyReference<ConnectionPhrase>()
}
