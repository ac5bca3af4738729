/// Cases that the program does not meet yet, so that the rest is held all the same; empty when all is well.
enum OpenFaults {
  static let cases: Set<String> = [
    // Program text around the value: `' + password + '`.
    "clean/string-concatenation.sql",
    // `{access key}`, a placeholder with a blank in it, in a query.
    "engines/cockroachdb/silent.sql",
    // A blank in a URL's password.
    "secret-in-url/mongodb-srv.sql",
    // The fragment of a URL is taken for a part of the last parameter.
    "secret-in-url/query-parameter.sql",
    // A service account's JSON is called a secret in a URL.
    "secret-shaped-value/service-account-as-endpoint.sql",
  ]

  static func holds(_ name: String) -> Bool {
    cases.contains(name)
  }
}
