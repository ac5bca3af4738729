import Foundation
import Testing

/// `connlint mask`, killed while it works.
@Suite(.serialized) struct MaskKillTests {
  private static let secret = "quince-jelly"
  private static let fileCount = 40
  /// The number of attempts per signal; `CONNLINT_KILLS` overrides it.
  private static let rounds = ProcessInfo.processInfo.environment["CONNLINT_KILLS"].flatMap { Int($0) } ?? 8

  private let sandbox: RewritingSandbox
  private let old: String
  private let new: String

  init() throws {
    sandbox = try RewritingSandbox()
    let statement = "CREATE CONNECTION c WITH ('type' = 'openai', 'api-key' = '\(Self.secret)');\n"
    let filler = String(repeating: "SELECT a, b FROM t; -- nothing to see in this line\n", count: 700)
    old = filler + statement + filler
    new = old.replacingOccurrences(of: Self.secret, with: "[REDACTED]")
  }

  /// Kills runs over many files at random times. Returns the number of files that each killed run had finished.
  private func endRuns(by signal: Int32, afterwards check: ([String]) throws -> Void) throws -> [Int] {
    var done: [Int] = []
    var longest: UInt32 = 0
    // The first run is only measured.
    for round in 0...Self.rounds {
      for index in 0..<Self.fileCount { try sandbox.write(old, to: "\(index).sql") }
      let process = Process()
      process.executableURL = URL(filePath: Program.path)
      process.arguments = ["mask", "--quiet", "--no-config", "--no-ignore", "."]
      process.currentDirectoryURL = URL(filePath: sandbox.folder)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      let start = Date()
      try runUnblocked(process)
      if round > 0 {
        usleep(UInt32.random(in: 1000...longest))
        kill(process.processIdentifier, signal)
      }
      process.waitUntilExit()
      if round == 0 { longest = max(2000, UInt32(Date().timeIntervalSince(start) * 1_000_000)) }
      var masked = 0
      for index in 0..<Self.fileCount {
        let text = try sandbox.text("\(index).sql")
        #expect(text == old || text == new, "a file is neither old nor new")
        if text == new { masked += 1 }
      }
      let others = try FileManager.default.contentsOfDirectory(atPath: sandbox.folder).filter { !$0.hasSuffix(".sql") }
      try check(others)
      for name in others { try FileManager.default.removeItem(atPath: sandbox.folder + "/" + name) }
      if process.terminationReason == .uncaughtSignal { done.append(masked) }
    }
    return done
  }

  /// Starts `process` from a thread that blocks no signals. Test threads block some, and children inherit that.
  private func runUnblocked(_ process: Process) throws {
    var none = sigset_t()
    var before = sigset_t()
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    try process.run()
  }

  @Test func everyFileIsWholeAfterSIGKILL() throws {
    let done = try endRuns(by: SIGKILL) { others in
      for name in others {
        let bytes = try Data(contentsOf: URL(filePath: sandbox.folder + "/" + name))
        #expect(name.hasPrefix(".") && name.contains(".sql.connlint-"))
        // The old file has this name for some microseconds, between the exchange and its deletion.
        let isOld = bytes == Data(old.utf8)
        #expect(isOld || bytes.range(of: Data(Self.secret.utf8)) == nil, "a temporary file holds a secret")
      }
    }
    #expect(done.contains { (1..<Self.fileCount).contains($0) }, "no run was ended in the middle")
  }

  /// Files of killed runs are reported when they are old enough.
  @Test func leftoversAreNamed() throws {
    for index in 0..<2 { try sandbox.write(old, to: "\(index).sql") }
    for name in [".0.sql.connlint-abc234", ".1.sql.connlint-zzzzzz", ".0.sql.connlint-ABC234", "0.sql.connlint-abc234"]
    {
      try sandbox.write("left", to: name)
    }
    let command = "'\(Program.path)' mask --no-config --no-ignore . 2>&1"
    #expect(!(try shell(command).text.contains("was killed")))
    for index in 0..<2 { try sandbox.write(old, to: "\(index).sql") }
    let outcome = try shell("touch -d '1 hour ago' .[01]*; \(command)")
    #expect(outcome.code == 0)
    #expect(
      outcome.text.contains(
        "note: .0.sql.connlint-abc234: and 1 other file are left of a run that was killed, and may hold secrets; remove it"
      ))
    #expect(try sandbox.text(".0.sql.connlint-abc234") == "left")
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP])
  func nothingIsLeftBehindAfter(_ signal: Int32) throws {
    let done = try endRuns(by: signal) { others in
      #expect(others == [], "a temporary file was left behind")
    }
    #expect(done.contains { (1..<Self.fileCount).contains($0) }, "no run was ended in the middle")
  }

  /// A limit on the file size stops the copy at 64 KiB.
  @Test func aFileThatMayNotGrowIsLeftAsItIs() throws {
    try sandbox.write(old, to: "a.sql")
    let command = "ulimit -f 64; exec '\(Program.path)' mask --no-config --no-ignore a.sql 2>&1"
    let outcome = try shell(command)
    #expect(outcome.code == 2)
    #expect(outcome.text.contains("its masked copy cannot be written: is too large; it was left as it is"))
    #expect(try sandbox.text("a.sql") == old)
    #expect(try sandbox.names() == ["a.sql"])
  }

  /// In a read-only folder no temporary file can be created. The file in the other folder is still masked.
  @Test(.enabled(if: getuid() == 0, "to be somebody else takes the superuser"))
  func aReadOnlyFolderIsRefused() throws {
    for name in ["locked", "open"] {
      try FileManager.default.createDirectory(atPath: sandbox.folder + "/" + name, withIntermediateDirectories: true)
    }
    try sandbox.write(old, to: "locked/a.sql")
    try sandbox.write(old, to: "open/b.sql")
    let setUp = "chmod 755 . locked && chmod 777 open && chown 65534 */*.sql"
    #expect(try shell(setUp).code == 0)
    // The program is copied, because other users may not have access to its folder.
    let run =
      "cp '\(Program.path)' linter && setpriv --reuid 65534 --clear-groups ./linter mask --no-config --no-ignore"
    let outcome = try shell("\(run) locked open 2>&1")
    // Skipped without setpriv, or if other users cannot enter the folder.
    if outcome.code == 127 || outcome.code == 126 { return }
    #expect(outcome.code == 2)
    #expect(outcome.text.contains("locked/a.sql: no temporary file can be made beside it: permission denied"))
    #expect(try sandbox.text("locked/a.sql") == old)
    #expect(try sandbox.text("open/b.sql") == new)
  }

  private func shell(_ command: String) throws -> (code: Int32, text: String) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", command]
    process.currentDirectoryURL = URL(filePath: sandbox.folder)
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
