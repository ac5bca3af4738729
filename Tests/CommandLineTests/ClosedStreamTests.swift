import Foundation
import Testing

/// The program started without one of its standard streams, and what it leaves when it crashes.
@Suite struct ClosedStreamTests {
  /// Without a guard, a report's file takes the number of a closed stream, and the text report is written into it.
  @Test func aReportIsNotMixedWithTheConsole() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    for closed in ["<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"] {
      let script = "\"$0\" --format json --output r.json a.sql \(closed); echo $? >code"
      try Program.require(["sh", "-c", script, Program.path], in: folder)
      let report = try folder.read("r.json")
      #expect(throws: Never.self, "\(closed)") { try JSONSerialization.jsonObject(with: Data(report.utf8)) }
      // Findings that nobody can be shown are no success.
      #expect(
        try folder.read("code") == (closed.contains(">&- ") || closed == ">&-" || closed.hasSuffix(" >&-") ? "2" : "1")
          + "\n")
    }
  }

  @Test func messagesAreNotWrittenIntoMaskedFiles() throws {
    let folder = try TestFolder()
    let masked = Sample.exposed.replacing("quince-and-sorrel", with: "[REDACTED]")
    for closed in ["2>&-", "<&- >&- 2>&-"] {
      for index in 0..<60 { try folder.write("m/\(index).sql", Sample.exposed) }
      let script = "\"$0\" mask --no-config --no-ignore --jobs 8 m \(closed); echo $? >code"
      try Program.require(["sh", "-c", script, Program.path], in: folder)
      #expect(try folder.read("code") == "0\n")
      for index in 0..<60 { #expect(try folder.read("m/\(index).sql") == masked) }
    }
  }

  #if os(Linux)
    /// While the program waits for input: what its streams lead to, how large a core dump may be, and whom its files in
    /// `/proc` belong to: the superuser, if the process may not be dumped.
    @Test func streamsAreOccupiedAndDumpsForbidden() throws {
      let folder = try TestFolder()
      let script = """
        mkfifo pipe && exec 3<>pipe
        "$0" --output r.txt - <pipe >&- 2>&- &
        for i in $(seq 200); do test $(ls -A | wc -l) -gt 1 && break; sleep 0.05; done
        readlink /proc/$!/fd/1 /proc/$!/fd/2
        grep -c 'Max core file size *0 *0 ' /proc/$!/limits
        kill $!
        """
      let outcome = try Program.require(["bash", "-c", script, Program.path], in: folder)
      #expect(outcome.lines == ["/dev/null", "/dev/null", "1"])
    }

    @Test(.enabled(if: getuid() == 0, "to be somebody else takes the superuser"))
    func nobodyMayReadItsMemory() throws {
      let folder = try TestFolder()
      let script = """
        mkfifo pipe && chmod 777 . pipe && cp "$0" linter && exec 3<>pipe
        setpriv --reuid 65534 --clear-groups ./linter --output r.txt - <pipe &
        for i in $(seq 100); do test $(ls -A | wc -l) -gt 2 && break; sleep 0.05; done
        stat -c %u /proc/$!/environ; kill $!
        """
      let outcome = try Program.require(["bash", "-c", script, Program.path], in: folder)
      // Without setpriv, or in a folder that nobody else may enter, there is nothing to try.
      if outcome.lines.isEmpty { return }
      #expect(outcome.lines == ["0"])
    }
  #endif
}
