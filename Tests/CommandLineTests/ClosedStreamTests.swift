import Foundation
import Testing

/// Closed standard streams, and core dumps after a crash.
@Suite struct ClosedStreamTests {
  /// Without the check, the report file would get the number of a closed stream, and the text report would be written
  /// to it.
  @Test func aReportIsNotMixedWithTheConsole() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    for closed in ["<&-", ">&-", "2>&-", "<&- >&-", "<&- >&- 2>&-"] {
      let script = "\"$0\" --format json --output r.json a.sql \(closed); echo $? >code"
      try Program.require(["sh", "-c", script, Program.path], in: folder)
      let report = try folder.read("r.json")
      #expect(throws: Never.self, "\(closed)") { try JSONSerialization.jsonObject(with: Data(report.utf8)) }
      // If the findings cannot be printed, the exit code is 2.
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
    /// Prints, while the program waits for input: where its streams lead, the maximum size of a core dump, and the
    /// owner of its files in `/proc` (the superuser if the process is not dumpable).
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
      // Skipped without setpriv, or if other users cannot enter the folder.
      if outcome.lines.isEmpty { return }
      #expect(outcome.lines == ["0"])
    }
  #endif
}
