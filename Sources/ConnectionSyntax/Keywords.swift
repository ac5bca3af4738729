import EditDistance

/// The words of SQL that the parser goes by, and how far a word may be from one of them and still be taken for it.
package enum Keywords {
  static let create = Array("create".utf8)
  static let alter = Array("alter".utf8)
  static let connection = Array("connection".utf8)
  static let subscription = Array("subscription".utf8)
  /// Verb and noun without the blank between them.
  static let createConnection = create + connection
  static let alterConnection = alter + connection

  /// Words of the language within two edits of CONNECTION. They are spelled right, so they do not stand for it.
  static let connectionLookalikes: Set<String> = [
    "collection", "collections", "connector", "connectors", "connecting", "convection", "conviction", "confection",
    "correction", "conception", "convention", "contention", "condition", "concoction", "connotation", "reconnection",
    "disconnection", "conjunction", "connected", "selection", "connectionid",
  ]

  /// Words within two edits of CREATE or ALTER that are spelled right.
  static let verbLookalikes: Set<String> = [
    "after", "alerts", "alert", "alters", "altered", "creates", "created", "creator", "creature", "crate", "crates",
    "great", "greater", "relate", "treat", "later", "water", "aster", "late", "date", "rate", "curate", "cater",
    "eater",
    "outer", "inner", "other", "enter", "earlier", "player", "layer", "cleared", "cite", "recreate", "area", "react",
    "update", "delete", "alias", "all", "and", "any", "are", "also", "per", "user", "over", "its", "filter", "altar",
    "latter", "halter", "salted", "aleter", "elder", "older", "alder", "rates", "cached", "caret", "care", "cream",
  ]

  /// What may stand between the verb and the noun.
  static let qualifiers: Set<String> = [
    "or", "replace", "if", "not", "exists", "temporary", "temp", "system", "external", "data", "public", "private",
    "secure", "managed", "global", "local", "shared", "foreign",
  ]

  /// Nouns of other statements, and words of prose: between the verb and CONNECTION they say that this is no
  /// CONNECTION statement.
  static let otherNouns: Set<String> = [
    "table", "view", "materialized", "user", "role", "group", "database", "schema", "function", "procedure", "model",
    "index", "type", "trigger", "sequence", "server", "catalog", "secret", "login", "profile", "source", "sink",
    "stream",
    "stage", "integration", "policy", "publication", "extension", "domain", "package", "synonym", "tablespace",
    "column",
    "resource", "endpoint", "credential", "certificate", "key", "agent", "tool", "session", "network", "security",
    "pipe",
    "task", "tag", "warehouse", "share", "event", "rule", "operator", "cast", "language", "aggregate", "collation",
    "constraint", "statistics", "transform", "wrapper", "mapping", "a", "an", "the", "new", "your", "our", "my", "this",
    "that", "each", "every", "one", "another", "no", "to", "for", "with", "on", "in", "of", "and", "using", "remote",
    "select", "insert", "into", "from", "where", "as", "db", "limit", "pool", "own", "first", "second", "test", "by",
    "is", "it", "at", "per", "via", "any", "all", "some", "its", "their", "more", "than", "be", "must", "should", "can",
    "subscription",
  ]

  /// First words of a statement. At the beginning of a line they end an unfinished one.
  static let statementStarts: Set<String> = [
    "create", "alter", "drop", "select", "insert", "update", "delete", "use", "show", "describe", "desc", "explain",
    "grant", "revoke", "truncate", "begin", "commit", "rollback", "execute", "exec", "merge", "call", "declare", "copy",
    "analyze", "replace", "add", "remove", "load", "unload", "refresh", "values", "go", "end", "compile", "validate",
    "reset", "rename",
  ]

  /// First words of clauses that may follow the name or a list, and how many words the clause's key has.
  static let clauses: [String: Int] = [
    "with": 1, "set": 1, "options": 1, "option": 1, "properties": 1, "type": 1, "to": 1, "for": 1, "as": 1, "user": 1,
    "identified": 2, "comment": 1, "environment": 1, "connector": 1, "password": 1, "storage_type": 1, "connection": 1,
    "publication": 1, "shared": 1, "not": 1, "in": 1, "username": 1, "using": 1, "url": 1, "engine": 1, "at": 1,
    "on": 1,
    "reset": 1, "rename": 1, "enable": 1, "owner": 1, "server": 1, "description": 1, "secret": 1, "authorization": 1,
    "credentials": 1, "validate": 1, "connect": 1, "add": 1, "drop": 1,
  ]

  /// No word of ``clauses`` is longer, in bytes.
  static let longestClause = 16

  /// Clauses whose literal follows without a separator.
  static let literalClauses: Set<String> = [
    "to", "as", "user", "identified", "comment", "password", "connection", "type", "username", "using", "url", "for",
    "description",
  ]

  /// Whether `text` introduces lists in one engine or another: `OPTIONS`, `WITH OPTIONS`, `USING`.
  static func isListIntroduction(_ text: String) -> Bool {
    let words = text.utf8.split(separator: 0x20).map { String(Substring($0)) }
    guard let last = words.last, listWords.contains(last) || last == "using" || last == "parameters" else {
      return false
    }
    return words.dropLast().allSatisfy(listWords.contains)
  }

  /// Whether `word` is a keyword of CONNECTION statements in one engine or another, whatever its case.
  package static func has(_ word: String) -> Bool {
    let word = word.lowercased()
    return clauses[word] != nil || isListIntroduction(word) || qualifiers.contains(word)
  }

  /// Words that introduce a list of options.
  static let listWords: Set<String> = ["with", "set", "options", "option", "properties", "reset"]
}

/// The edits that turn `word` into the lower-case `other`, ignoring ASCII case; nil if there are more than `limit`.
func edits(between word: ArraySlice<UInt8>, and other: [UInt8], limit: Int) -> Int? {
  guard abs(word.count - other.count) <= limit else { return nil }
  return editDistance(word.map(lowercase), other, limit: limit)
}
