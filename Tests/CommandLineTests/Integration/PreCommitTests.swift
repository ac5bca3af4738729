import Foundation
import Testing

/// Runs the hooks of `.pre-commit-hooks.yaml` with the real pre-commit.
@Suite(.enabled(if: Peer.has("pre-commit") && Peer.has("git"), "pre-commit is not installed"), .serialized)
struct PreCommitTests {
  /// Creates a repository at `work` with the hook `id` from a repository at `hooks`.
  private func install(_ id: String, in folder: borrowing TestFolder) throws {
    try folder.write("hooks/.pre-commit-hooks.yaml", try Peer.file(".pre-commit-hooks.yaml"))
    let script = """
      set -e
      for place in hooks work; do
        git init -q "$place"
        git -C "$place" config user.name A
        git -C "$place" config user.email a@example.com
      done
      cd hooks
      git add . && git commit -qm hooks
      printf '%s\n' 'repos:' "- repo: $PWD" "  rev: $(git rev-parse HEAD)" '  hooks:' \
        "  - id: \(id)" '    language: system' >../work/.pre-commit-config.yaml
      cd ../work
      git add . && git commit -qm configuration
      pre-commit install >/dev/null
      """
    try shell(script, in: folder)
  }

  /// Runs `script` with pre-commit's cache inside `folder`; fails unless the exit code is 0.
  @discardableResult
  private func shell(_ script: String, in folder: borrowing TestFolder) throws -> Outcome {
    let outcome = try run(script, in: folder)
    try #require(outcome.code == 0, "\(outcome.text)\(outcome.messages)")
    return outcome
  }

  private func run(_ script: String, in folder: borrowing TestFolder) throws -> Outcome {
    try Peer.run(
      ["sh", "-c", script], in: folder,
      environment: ["PRE_COMMIT_HOME": folder.path + "/cache", "PRE_COMMIT_COLOR": "never"])
  }

  private func commit(_ arguments: String = "-m x", in folder: borrowing TestFolder) throws -> Outcome {
    try run("cd work && git commit -q \(arguments) 2>&1", in: folder)
  }

  @Test func aFindingBlocksTheCommitAndACleanFilePasses() throws {
    let folder = try TestFolder()
    try install("connlint-system", in: folder)
    try folder.write("work/db/my connections.sql", Sample.misspelled)
    try folder.write("work/-x.sql", Sample.exposed)
    try folder.write("work/notes.txt", Sample.exposed)
    try shell("cd work && git add .", in: folder)
    let blocked = try commit(in: folder)
    #expect(blocked.code == 1)
    #expect(blocked.text.contains("exit code: 1"))
    #expect(blocked.text.contains("\ndb/my connections.sql:1:43: error: 'ap-key' "))
    #expect(blocked.text.contains("\n-x.sql:1:44: error: "))
    #expect(!blocked.text.contains("notes.txt"))
    #expect(!blocked.text.contains("quince"))

    try folder.write("work/db/my connections.sql", Sample.clean)
    try folder.write("work/-x.sql", Sample.clean)
    try shell("cd work && git add .", in: folder)
    let passed = try commit(in: folder)
    #expect(passed.code == 0)
    #expect(passed.text.contains("Passed"))
  }

  @Test func manyFilesMakeOneRunAndOneSummary() throws {
    let folder = try TestFolder()
    try install("connlint-system", in: folder)
    for number in 0..<60 { try folder.write("work/\(number).sql", Sample.exposed) }
    try shell("cd work && git add .", in: folder)
    let outcome = try commit(in: folder)
    #expect(outcome.text.contains("\nFound 60 problems (60 errors) in 60 of 60 files."))
  }

  @Test(arguments: ["connlint-system", "connlint-staged"])
  func whatIsStagedCounts(id: String) throws {
    let folder = try TestFolder()
    try install(id, in: folder)
    try folder.write("work/a.sql", Sample.clean)
    try shell("cd work && git add a.sql", in: folder)
    try folder.write("work/a.sql", Sample.clean + Sample.exposed)
    #expect(try commit(in: folder).code == 0)
    #expect(try folder.read("work/a.sql") == Sample.clean + Sample.exposed)

    try shell("cd work && git add a.sql", in: folder)
    try folder.write("work/a.sql", Sample.clean)
    let blocked = try commit(in: folder)
    #expect(blocked.code == 1)
    #expect(blocked.text.contains("\na.sql:3:44: error: "))
    #expect(try folder.read("work/a.sql") == Sample.clean)
  }

  @Test func maskingFailsOnceAndThenPasses() throws {
    let folder = try TestFolder()
    try install("connlint-mask", in: folder)
    try folder.write("work/my a.sql", Sample.exposed)
    try shell("cd work && git add .", in: folder)
    let first = try commit(in: folder)
    #expect(first.code == 1)
    #expect(first.text.contains("files were modified by this hook"))
    let masked = Sample.exposed.replacingOccurrences(of: "quince-and-sorrel", with: "[REDACTED]")
    #expect(try folder.read("work/my a.sql") == masked)
    #expect(try commit("-a -m x", in: folder).code == 0)
    #expect(try shell("cd work && git show 'HEAD:my a.sql'", in: folder).text == masked)
  }
}
