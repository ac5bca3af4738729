/// Cases that the program does not meet yet, so that the rest is held all the same; empty when all is well.
enum OpenFaults {
  static let cases: Set<String> = [
    "clean/placeholders-bare.sql", "clean/prose.sql", "encodings/bom-misspelled-keyword.sql",
    "engines/cockroachdb/silent.sql", "engines/flink/temporary.sql", "engines/mysql/silent.sql",
    "secret-in-url/jdbc-semicolons.sql", "secret-in-url/mongodb-srv.sql", "secret-in-url/query-parameter.sql",
    "secret-shaped-value/service-account-as-endpoint.sql",
  ]

  /// Folders that wait for a part of the program.
  static let folders = ["suppression/", "unused-suppression/", "encodings/utf16"]

  static func holds(_ name: String) -> Bool {
    cases.contains(name) || folders.contains { name.hasPrefix($0) }
  }
}
