/// Cases that the program does not meet yet, so that the rest is held all the same; empty when all is well.
enum OpenFaults {
  static let cases: Set<String> = [
    "clean/string-concatenation.sql", "engines/cockroachdb/silent.sql", "secret-in-url/mongodb-srv.sql",
    "secret-in-url/query-parameter.sql", "secret-shaped-value/service-account-as-endpoint.sql",
    "syntax/another-engines-word-for-the-list.sql", "syntax/call-around-the-literal.sql",
    "syntax/comma-for-the-equals-sign.sql", "syntax/replace-alone.sql",
  ]

  static func holds(_ name: String) -> Bool {
    cases.contains(name)
  }
}
