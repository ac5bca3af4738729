import Testing

/// A secret that a program joins from several literals: the mask replaces the first piece, the other pieces become
/// empty, and the text between them does not change.
@Suite struct HostPieceTests {
  private static let head = "CREATE CONNECTION h TO 'jdbc:x' USER 'u' IDENTIFIED BY '"

  @Test(arguments: [
    (#"f("\#(head)plum" "-tree'")"#, #"f("\#(head)[REDACTED]" "'")"#),
    ("f(\"\(head)plum\" +\n  \"-tree'\")", "f(\"\(head)[REDACTED]\" +\n  \"'\")"),
    (#"f("\#(head)plum" + os.sep + "tree'")"#, #"f("\#(head)[REDACTED]" + os.sep + "'")"#),
    (#"f("\#(head)plum\u002Dtree\\'")"#, #"f("\#(head)[REDACTED]'")"#),
    (
      #"f 'CREATE CONNECTION h IDENTIFIED BY "plum'"'"'tree"'"#,
      #"f 'CREATE CONNECTION h IDENTIFIED BY "[REDACTED]'""'"'"#
    ),
    (#"f 'CREATE CONNECTION h IDENTIFIED BY "plum'\''tree"'"#, #"f 'CREATE CONNECTION h IDENTIFIED BY "[REDACTED]"'"#),
  ]) func pieces(_ source: String, _ expected: String) {
    let fixture = FixtureCase(name: "hosts/pieces.txt")
    let bytes = Array(source.utf8)
    let report = lint(bytes, as: fixture)
    #expect(report.findings.count == 1)
    let masked = mask(bytes, report)
    #expect(String(decoding: masked, as: UTF8.self) == expected)
    #expect(lint(masked, as: fixture).findings.isEmpty)
  }
}
