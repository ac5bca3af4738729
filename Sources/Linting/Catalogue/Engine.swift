import KeyMatching

/// One engine that has CONNECTION statements, as `Rules/connections.yml` describes it.
package struct Engine: Sendable {
  /// What becomes of a value in what the engine stores and shows.
  package enum Redaction: Sendable, Equatable {
    case knownKeys
    /// Only the values of these keys, to the letter, are masked.
    case exactKeys(Set<String>)
    case never
    case unknown
  }

  let outline: EngineOutline
  /// What stands after "a" or "an" in messages.
  package var title: String
  package var redaction: Redaction
  /// Kinds of syntax problems that are none here, by the names of `accepts`.
  var accepts: Set<String>
  /// Keys of all types together.
  var keys: KnownKeys
  /// The same, with those that count only where a statement's type is absent or not known.
  var untypedKeys: KnownKeys
  /// Lower-case keys whose value holds other values.
  var containers: Set<String>
  /// By lower-case name.
  package var types: [String: ConnectionType]
  /// The engine whose types this one has as well.
  var typesOf: String?
  package var source: String

  package var id: String { outline.id }
  /// Every key of a known type is known.
  package var isClosed: Bool { outline.isClosed }

  /// Whether `key` is a key of any type, whatever the case.
  func has(key: [UInt8]) -> Bool {
    let key = String(decoding: key, as: UTF8.self).lowercased()
    return keys.secrets.contains { $0.lowercased() == key } || keys.harmless.contains { $0.lowercased() == key }
  }
}

/// What tells an engine from the others.
struct EngineOutline: Sendable {
  /// One alternative of `when`; all that is given must hold.
  struct Condition: Sendable {
    var noun: String?
    var qualifier: String?
    var clause: String?
    var literal: String?
    var list: String?
    var key: String?
    var keysAreBare: Bool?
    /// Some key has several words.
    var keysAreSpaced: Bool?
  }

  let id: String
  var conditions: [Condition]
  let isClosed: Bool
}

/// One connection type and its keys.
package struct ConnectionType: Sendable {
  package var name: String
  package var keys: KnownKeys
  /// Alternatives; each names keys that must all be given.
  package var required: [[String]]
}
