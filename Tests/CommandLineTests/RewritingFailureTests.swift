import Foundation
import Linting
import OperatingSystem
import Testing
import Workspace

/// Files that cannot be rewritten: a reason is reported and nothing is lost.
@Suite struct RewritingFailureTests {
  private let sandbox: RewritingSandbox

  init() throws {
    sandbox = try RewritingSandbox()
  }

  private static let sample = "a = 'secret'; b\n"
  private static let edits = [ByteEdit(range: 5..<11, replacement: Array("[REDACTED]".utf8))]

  /// The error of opening or rewriting the file.
  private func failure(
    _ path: Path, _ edits: [ByteEdit] = edits, meanwhile: () throws -> Void = {}
  ) throws -> RewriteError? {
    do throws(RewriteError) {
      let file = try FileRewriter(path)
      do { try meanwhile() } catch { Issue.record(error) }
      _ = try file.rewrite(edits)
      return nil
    } catch {
      return error
    }
  }

  @Test func hardLinksAreRefused() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    try FileManager.default.linkItem(atPath: sandbox.folder + "/a.sql", toPath: sandbox.folder + "/b.sql")
    let before = FileIdentity(try sandbox.status(path))
    #expect(try failure(path) == .hardLinked(2))
    #expect(FileIdentity(try sandbox.status(path)) == before)
    #expect(try sandbox.names() == ["a.sql", "b.sql"])
  }

  @Test func readOnlyFilesAreRefused() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql", mode: 0o444)
    let before = FileIdentity(try sandbox.status(path))
    #expect(try failure(path) == .readOnly)
    #expect(FileIdentity(try sandbox.status(path)) == before)
    #expect(try sandbox.names() == ["a.sql"])
  }

  @Test(.timeLimit(.minutes(1)))
  func whatIsNoFileIsRefusedWithoutWaiting() throws {
    let pipe = sandbox.path("pipe.sql")
    _ = try retrying { pipe.withCString { mkfifo($0, 0o644) } }
    #expect(try failure(pipe) == .notRegular(.pipe))
    #expect(try failure(Path(sandbox.folder)) == .notRegular(.folder))
    #expect(try failure(Path("/dev/null")) == .notRegular(.device))
    try FileManager.default.createSymbolicLink(
      atPath: sandbox.folder + "/link.sql", withDestinationPath: "pipe.sql")
    #expect(try failure(sandbox.path("link.sql")) == .notRegular(.pipe))
  }

  @Test func namesThatLeadNowhereAreRefused() throws {
    try sandbox.write(Self.sample, to: "a.sql")
    for (name, target) in [("dangling", "gone"), ("loop", "loop"), ("inside", "a.sql/x")] {
      try FileManager.default.createSymbolicLink(atPath: sandbox.folder + "/" + name, withDestinationPath: target)
    }
    #expect(try failure(sandbox.path("gone.sql")) == .failed(.find, SystemError(code: ENOENT)))
    #expect(try failure(sandbox.path("dangling")) == .failed(.find, SystemError(code: ENOENT)))
    #expect(try failure(sandbox.path("loop")) == .failed(.find, SystemError(code: ELOOP)))
    #expect(try failure(sandbox.path("inside")) == .failed(.find, SystemError(code: ENOTDIR)))
    #expect(try failure(sandbox.path("a.sql/")) == .failed(.find, SystemError(code: EISDIR)))
    #expect(try failure(Path("")) == .failed(.find, SystemError(code: EISDIR)))
  }

  /// A change by another program while the file is linted.
  enum Disturbance: CaseIterable {
    case append, overwrite, truncate, replace, remove, changeMode, touch, link
  }

  private func disturb(_ disturbance: Disturbance, _ path: Path) throws {
    switch disturbance {
    case .append: try sandbox.write(Self.sample + "c", to: "a.sql")
    case .overwrite: try sandbox.write("b = 'secret'; c\n", to: "a.sql")
    case .truncate: try sandbox.write("a", to: "a.sql")
    case .replace:
      try sandbox.write(Self.sample, to: "b.sql")
      try FileManager.default.removeItem(atPath: sandbox.folder + "/a.sql")
      try FileManager.default.moveItem(atPath: sandbox.folder + "/b.sql", toPath: sandbox.folder + "/a.sql")
    case .remove: try FileManager.default.removeItem(atPath: sandbox.folder + "/a.sql")
    case .changeMode: _ = path.withCString { chmod($0, 0o600) }
    case .touch: try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path.text)
    case .link: try FileManager.default.linkItem(atPath: path.text, toPath: sandbox.folder + "/b.sql")
    }
  }

  @Test(arguments: Disturbance.allCases)
  func aChangeMeanwhileWins(_ disturbance: Disturbance) throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    // The file system clock has coarse steps; a change within one step is not detected.
    usleep(30_000)
    let error = try failure(path) { try disturb(disturbance, path) }
    #expect(error == (disturbance == .link ? .hardLinked(2) : .changedMeanwhile))
    let names = try sandbox.names()
    switch disturbance {
    case .remove: #expect(names == [])
    case .link: #expect(names == ["a.sql", "b.sql"])
    default: #expect(names == ["a.sql"])
    }
    if disturbance != .remove { #expect(!(try sandbox.text("a.sql").contains("REDACTED"))) }
  }

  /// A change by another program after the last check, directly before the file is replaced.
  @Test(arguments: [Disturbance.append, .overwrite, .truncate, .replace, .remove, .touch])
  func aChangeInTheLastMomentWins(_ disturbance: Disturbance) throws {
    var left: String?
    let isReplaced = try replace { path in
      try disturb(disturbance, path)
      left = try? sandbox.text("a.sql")
    }
    #expect(!isReplaced)
    #expect((try? sandbox.text("a.sql")) == left)
    #expect(try sandbox.names() == (disturbance == .remove ? [] : ["a.sql"]))
  }

  @Test func anUnchangedFileIsReplaced() throws {
    #expect(try replace { _ in })
    #expect(try sandbox.text("a.sql") == "masked")
    #expect(try sandbox.names() == ["a.sql"])
  }

  /// Writes a file and replaces it by another; `disturb` runs directly before. Returns whether it was replaced.
  private func replace(after disturb: (Path) throws -> Void) throws -> Bool {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    let original = FileIdentity(try sandbox.status(path))
    // The file system clock has coarse steps.
    usleep(30_000)
    let location = try FileLocation.of(path)
    var copy = try TemporaryFile(beside: location)
    try writeAll(Array("masked".utf8), to: copy.descriptor.number)
    try disturb(path)
    return try copy.replace(location.name, of: original)
  }

  @Test(.enabled(if: isSuperuser, "mounting a small file system takes the superuser"))
  func aFullDiskLosesNothing() throws {
    let disk = sandbox.folder + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    // Containers often forbid mounting even for the superuser.
    guard try runTool("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk) == 0 else { return }
    defer { _ = try? runTool("umount", "-l", disk) }
    let source = Self.sample + String(repeating: "x", count: 40_000)
    let path = try sandbox.write(source, to: "disk/a.sql")
    let before = FileIdentity(try sandbox.status(path))
    #expect(try failure(path) == .failed(.write, SystemError(code: ENOSPC)))
    #expect(try sandbox.text("disk/a.sql") == source)
    #expect(FileIdentity(try sandbox.status(path)) == before)
    #expect(try readFolder(sandbox.path("disk")).count == 1)
  }

  @Test(.enabled(if: isSuperuser, "mounting a small file system takes the superuser"))
  func aReadOnlyDiskLosesNothing() throws {
    let disk = sandbox.folder + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard try runTool("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk) == 0 else { return }
    defer { _ = try? runTool("umount", "-l", disk) }
    let path = try sandbox.write(Self.sample, to: "disk/a.sql")
    try runTool("mount", "-o", "remount,ro", disk)
    #expect(try failure(path) == .failed(.write, SystemError(code: EROFS)))
    #expect(try sandbox.text("disk/a.sql") == Self.sample)
  }

  /// An edit after the end of the file means that the file became shorter.
  @Test func editsBehindTheEndAreNotMade() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    #expect(try failure(path, [ByteEdit(range: 900..<901, replacement: [])]) == .changedMeanwhile)
    #expect(try sandbox.text("a.sql") == Self.sample)
    #expect(try sandbox.names() == ["a.sql"])
  }

  @Test func reasonsSayWhatBecameOfTheFile() {
    let errors: [RewriteError] = [
      .failed(.write, SystemError(code: ENOSPC)), .notRegular(.pipe), .hardLinked(2), .readOnly, .changedMeanwhile,
      .wrongCopy, .secretsRemain(1), .unverified("x"),
    ]
    for error in errors { #expect(error.text.hasSuffix("; it was left as it is")) }
    #expect(
      RewriteError.failed(.write, SystemError(code: ENOSPC)).text
        == "its masked copy cannot be written: no space left on the device; it was left as it is")
  }
}
