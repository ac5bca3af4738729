import Foundation
import Testing

/// `connlint lint --staged` as a git hook, in all ways in which git runs hooks.
@Suite(.enabled(if: Peer.has("git"), "git is not installed")) struct GitHookTests {
  /// A repository with one clean commit and the hook.
  private func prepare(_ folder: borrowing TestFolder) throws {
    try folder.makeRepository()
    for name in ["a.sql", "b.sql", "sub/c.sql"] { try folder.write(name, Sample.clean) }
    // The command for a plain hook in README.md.
    let places = try Page("README.md").table("place")
    let setUp = try #require(places.first { $0[0] == "plain git hook" })[1].replacing("`", with: "")
    try #require(try git("git add . && git commit -qm first && mkdir -p .git/hooks && \(setUp)", in: folder).code == 0)
  }

  private func git(_ script: String, in folder: borrowing TestFolder) throws -> Outcome {
    try Peer.run(["sh", "-c", "{ \(script); } 2>&1"], in: folder)
  }

  @Test func aStagedSecretBlocks() throws {
    let folder = try TestFolder()
    try prepare(folder)
    try folder.write("sub/new one.sql", Sample.misspelled)
    let outcome = try git("git add . && cd sub && git commit -qm x", in: folder)
    #expect(outcome.code == 1)
    // Git runs hooks at the root of the work tree, not in the folder of the commit command.
    #expect(outcome.text.hasPrefix("sub/new one.sql:1:43: error: "))
    #expect(try git("git log --oneline | wc -l", in: folder).text.hasPrefix("1"))
  }

  @Test func partlyStagedFiles() throws {
    let folder = try TestFolder()
    try prepare(folder)
    try folder.write("a.sql", "SELECT 2;\n" + Sample.clean)
    try #require(try git("git add a.sql", in: folder).code == 0)
    try folder.write("a.sql", Sample.exposed)
    #expect(try git("git commit -qm x", in: folder).code == 0)
    try #require(try git("git add a.sql", in: folder).code == 0)
    try folder.write("a.sql", Sample.clean)
    #expect(try git("git commit -qm x", in: folder).code == 1)
  }

  @Test func commitAll() throws {
    let folder = try TestFolder()
    try prepare(folder)
    try folder.write("a.sql", Sample.exposed)
    let outcome = try git("git commit -qam x", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.hasPrefix("a.sql:1:44: error: "))
    try folder.write("a.sql", "SELECT 2;\n" + Sample.clean)
    #expect(try git("git commit -qam x", in: folder).code == 0)
  }

  @Test func commitOnePathLooksAtThatPathAlone() throws {
    let folder = try TestFolder()
    try prepare(folder)
    try folder.write("a.sql", Sample.exposed)
    try folder.write("b.sql", "SELECT 2;\n" + Sample.clean)
    try #require(try git("git add .", in: folder).code == 0)
    #expect(try git("git commit -qm x b.sql", in: folder).code == 0)
    let outcome = try git("git commit -qm x a.sql", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.hasPrefix("a.sql:1:44: error: "))
  }

  @Test func commitInAWorktree() throws {
    let folder = try TestFolder()
    try prepare(folder)
    try folder.write("a.sql", Sample.exposed)
    try #require(try git("git worktree add -q other -b other && git add a.sql", in: folder).code == 0)
    // The index of the main work tree contains a secret; this work tree's index does not.
    try folder.write("other/b.sql", "SELECT 2;\n" + Sample.clean)
    #expect(try git("cd other && git commit -qam x", in: folder).code == 0)
    try folder.write("other/b.sql", Sample.misspelled)
    let outcome = try git("cd other && git commit -qam x", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.hasPrefix("b.sql:1:43: error: "))
    #expect(!outcome.text.contains("a.sql"))
  }

  @Test func deletedAndRenamedFiles() throws {
    let folder = try TestFolder()
    try prepare(folder)
    #expect(try git("git rm -q a.sql && git mv b.sql d.sql && git commit -qm x", in: folder).code == 0)
    try folder.write("d.sql", Sample.clean + Sample.exposed)
    let outcome = try git("git mv d.sql e.sql && git commit -qam x", in: folder)
    #expect(outcome.code == 1)
    #expect(outcome.text.hasPrefix("e.sql:3:44: error: "))
  }
}
