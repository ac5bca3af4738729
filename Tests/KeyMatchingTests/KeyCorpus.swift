import Foundation
import KeyMatching

/// The lists of keys in the folder `Corpora`.
enum KeyCorpus {
  /// Reads the keys in `Corpora/NAME.txt`.
  static func keys(_ name: String) -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    guard let text = try? String(contentsOf: folder.appending(path: "Corpora/\(name).txt"), encoding: .utf8) else {
      return []
    }
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }
}

/// The keys of a Confluent connection.
enum Confluent {
  static let secrets = [
    "api-key", "aws-access-key", "aws-secret-key", "aws-session-token", "service-key", "password", "token",
    "client-secret",
  ]
  static let harmless = [
    "type", "endpoint", "username", "client-id", "token-endpoint", "scope", "sse-endpoint", "transport-type",
    "environment", "auth-type", "headers", "comment",
  ]
  static let keys = KnownKeys(secrets: secrets, harmless: harmless)
}
