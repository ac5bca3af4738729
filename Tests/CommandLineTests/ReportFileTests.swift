import Foundation
import OperatingSystem
import Testing

@testable import connlint

/// `--output` writes the report completely or not at all.
@Suite struct ReportFileTests {
  @Test func theConsoleKeepsTheText() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let plain = try Program.run(["a.sql"], in: folder)
    let sarif = try Program.run(["--format", "sarif", "a.sql"], in: folder)
    let outcome = try Program.run(["--format", "sarif", "--output", "out/r.sarif", "a.sql"], in: folder)
    #expect(outcome.code == 2)
    try folder.makeFolder("out")
    let written = try Program.run(["--format", "sarif", "--output", "out/r.sarif", "a.sql"], in: folder)
    #expect(written.code == 1)
    #expect(written.output == plain.output)
    #expect(try folder.read("out/r.sarif") == sarif.text)
    #expect(try folder.names() == ["a.sql", "out"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out") == ["r.sarif"])
  }

  @Test func aReportIsWrittenEvenIfItIsEmpty() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.clean)
    try folder.write("r.json", "an old and longer report")
    try Program.require(["chmod", "640", "r.json"], in: folder)
    #expect(try Program.run(["--format", "gitlab", "--output", "r.json", "a.sql"], in: folder).code == 0)
    #expect(try folder.read("r.json").filter { !$0.isWhitespace } == "[]")
    let mode = try FileManager.default.attributesOfItem(atPath: folder.path + "/r.json")[.posixPermissions]
    #expect(mode as? Int == 0o640)
  }

  /// A link with the report's name may be part of an unreviewed change.
  @Test(arguments: ["real.txt", "missing.txt", "."], ["--output", "--write-baseline"])
  func aLinkIsNotWrittenThrough(target: String, option: String) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    try folder.write("real.txt", "old")
    try folder.link("r.txt", to: target)
    let outcome = try Program.run([option, "r.txt", "a.sql"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.messages.contains("is a symbolic link, which is not followed here"), "\(outcome.messages)")
    #expect(try folder.read("real.txt") == "old")
    #expect(try folder.names() == ["a.sql", "r.txt", "real.txt"])
  }

  /// `/dev/stdout` is a link to a pipe; writing to it replaces no file.
  @Test func aLinkToAPipeIsWrittenTo() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    let script = "\"$0\" --format jsonl --output /dev/stdout --quiet a.sql | grep -c fingerprint"
    #expect(try Program.require(["sh", "-c", script, Program.path], in: folder).text == "1\n")
  }

  @Test func devicesAndFoldersStayWhatTheyAre() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.exposed)
    #expect(try Program.run(["--output", "/dev/null", "a.sql"], in: folder).code == 1)
    #expect(try Program.run(["--output", "/dev/full", "a.sql"], in: folder).code == 2)
    #expect(try Program.run(["--output", ".", "a.sql"], in: folder).code == 2)
    var status = stat()
    stat("/dev/null", &status)
    #expect(status.st_mode & S_IFMT == S_IFCHR)
  }

  @Test(arguments: ["TERM", "INT", "HUP"])
  func aSignalLeavesNothingBehind(signal: String) throws {
    let folder = try TestFolder()
    try folder.write("r.txt", "old")
    // The program waits for input that never arrives. Shells start background programs with SIGINT ignored.
    let script = """
      mkfifo pipe && exec 3<>pipe
      env --default-signal=INT "$0" --output r.txt - <pipe &
      for i in $(seq 200); do test $(ls -A | wc -l) -gt 2 && break; sleep 0.05; done
      ls -A | wc -l
      kill -\(signal) $! ; wait $! ; echo $?
      """
    let outcome = try Program.require(["bash", "-c", script, Program.path], in: folder)
    let code = ["TERM": "143", "INT": "130", "HUP": "129"][signal] ?? ""
    #expect(outcome.lines == ["3", Substring(code)])
    #expect(try folder.names() == ["pipe", "r.txt"])
    #expect(try folder.read("r.txt") == "old")
  }

  @Test func aReportThatIsNotFinishedLeavesNothing() throws {
    let folder = try TestFolder()
    do {
      var file = try ReportFile.begin(Path(folder.path + "/r.txt"))
      file.write(Array("half".utf8))
      #expect(try folder.names().count == 1)
    }
    #expect(try folder.names().isEmpty)
  }
}
