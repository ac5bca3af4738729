import Foundation
import Linting
import OperatingSystem
import Testing
import Workspace

/// Files that can be rewritten.
@Suite struct RewritingTests {
  private let sandbox: RewritingSandbox

  init() throws {
    sandbox = try RewritingSandbox()
  }

  /// Replaces the word `secret` in the sample.
  private static let sample = "a = 'secret'; b\n"
  private static let edits = [ByteEdit(range: 5..<11, replacement: Array("[REDACTED]".utf8))]
  private static let masked = "a = '[REDACTED]'; b\n"

  private func rewrite(_ path: Path, _ edits: [ByteEdit] = edits) throws -> FileRewriter.Outcome {
    try FileRewriter(path).rewrite(edits)
  }

  @Test func theFileIsReplacedAndNothingElseAppears() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    let before = try sandbox.status(path)
    #expect(try rewrite(path) == .rewritten)
    #expect(try sandbox.text("a.sql") == Self.masked)
    #expect(try sandbox.names() == ["a.sql"])
    #expect(try sandbox.status(path).st_ino != before.st_ino)
  }

  @Test func withoutEditsNothingIsTouched() throws {
    // Without edits, even a read-only file is no error.
    let path = try sandbox.write(Self.sample, to: "a.sql", mode: 0o444)
    let before = FileIdentity(try sandbox.status(path))
    #expect(try rewrite(path, []) == .unchanged)
    #expect(FileIdentity(try sandbox.status(path)) == before)
  }

  @Test(arguments: [0o600, 0o644, 0o640, 0o4755, 0o200] as [mode_t])
  func theModeIsKept(_ mode: mode_t) throws {
    // A file without read permission cannot be masked, except by the superuser.
    if mode & 0o400 == 0, !isSuperuser { return }
    let path = try sandbox.write(Self.sample, to: "a.sql", mode: mode)
    #expect(try rewrite(path) == .rewritten)
    #expect(try sandbox.status(path).st_mode & 0o7777 == mode)
  }

  @Test(.enabled(if: isSuperuser, "changing owners takes the superuser"))
  func theOwnerIsKept() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql", mode: 0o6755)
    _ = try retrying { path.withCString { chown($0, 4321, 1234) } }
    _ = try retrying { path.withCString { chmod($0, 0o6755) } }
    #expect(try rewrite(path) == .rewritten)
    let after = try sandbox.status(path)
    #expect(after.st_uid == 4321 && after.st_gid == 1234 && after.st_mode & 0o7777 == 0o6755)
  }

  @Test func extendedAttributesAreKept() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    let long = [UInt8](repeating: 7, count: 900)
    try sandbox.setAttribute("user.note", Array("written by hand".utf8), of: path)
    try sandbox.setAttribute("user.long", long, of: path)
    try sandbox.setAttribute("user.empty", [], of: path)
    #expect(try rewrite(path) == .rewritten)
    #expect(try sandbox.attribute("user.note", of: path) == Array("written by hand".utf8))
    #expect(try sandbox.attribute("user.long", of: path) == long)
    #expect(try sandbox.attribute("user.empty", of: path) == [])
  }

  /// An access control list in the format of Linux: version 2, then tag, permissions and id of each entry.
  private static func list(user: UInt32) -> [UInt8] {
    func entry(_ tag: UInt16, _ bits: UInt16, _ id: UInt32) -> [UInt8] {
      withUnsafeBytes(of: (tag.littleEndian, bits.littleEndian, id.littleEndian)) { Array($0) }
    }
    return [2, 0, 0, 0] + entry(1, 6, .max) + entry(2, 6, user) + entry(4, 4, .max) + entry(16, 6, .max)
      + entry(32, 4, .max)
  }

  @Test func accessControlListsAreKept() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    let list = Self.list(user: 4321)
    try sandbox.setAttribute("system.posix_acl_access", list, of: path)
    let mode = try sandbox.status(path).st_mode
    #expect(try rewrite(path) == .rewritten)
    #expect(try sandbox.attribute("system.posix_acl_access", of: path) == list)
    #expect(try sandbox.status(path).st_mode == mode)
  }

  /// The folder gives new files an access control list; the copy must not have it, because the old file does not.
  @Test func aFoldersDefaultListIsNotInherited() throws {
    let path = try sandbox.write(Self.sample, to: "a.sql")
    try sandbox.setAttribute("system.posix_acl_default", Self.list(user: 4321), of: Path(sandbox.folder))
    let other = try sandbox.write(Self.sample, to: "other.sql")
    #expect(try sandbox.attribute("system.posix_acl_access", of: other) != nil)
    #expect(try rewrite(path) == .rewritten)
    #expect(try sandbox.attribute("system.posix_acl_access", of: path) == nil)
    #expect(try sandbox.status(path).st_mode & 0o7777 == 0o644)
  }

  @Test func linksAreFollowedToTheFile() throws {
    try FileManager.default.createDirectory(atPath: sandbox.folder + "/deep", withIntermediateDirectories: true)
    try sandbox.write(Self.sample, to: "deep/a.sql")
    let links = [("one", "deep/two"), ("deep/two", "../three"), ("three", sandbox.folder + "/deep/a.sql")]
    for (name, target) in links {
      try FileManager.default.createSymbolicLink(atPath: sandbox.folder + "/" + name, withDestinationPath: target)
    }
    #expect(try rewrite(sandbox.path("one")) == .rewritten)
    #expect(try sandbox.text("deep/a.sql") == Self.masked)
    for (name, target) in links {
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: sandbox.folder + "/" + name) == target)
    }
    #expect(try readFolder(sandbox.path("deep")).count == 2)
  }

  @Test(arguments: [
    Array("-n".utf8), Array(" \n'$(x)`.sql".utf8), [0xFF, 0xFE, 0x41], Array(String(repeating: "x", count: 255).utf8),
    Array(String(repeating: "é", count: 127).utf8) + [0x61], Array(String(repeating: "🫖", count: 63).utf8),
  ])
  func namesAreBytesOfAnyLength(_ name: [UInt8]) throws {
    let path = Path(sandbox.folder).appending(name)
    try sandbox.write(Array(Self.sample.utf8), to: path)
    #expect(try rewrite(path) == .rewritten)
    #expect(try sandbox.bytes(path) == Array(Self.masked.utf8))
    #expect(try readFolder(Path(sandbox.folder)).map(\.name) == [name])
  }

  @Test func temporaryNamesFit() {
    for count in [1, 20, 237, 238, 239, 255] {
      for limit in [143, 255] {
        let name = TemporaryFile.name(for: Array(String(repeating: "é", count: count).utf8.prefix(255)), limit: limit)
        #expect(name.bytes.count <= limit)
        #expect(String(validating: name.bytes, as: UTF8.self) != nil || count == 255)
        #expect(name.text.wholeMatch(of: /\.é*.?\.connlint-[a-z2-9]{6}/) != nil)
      }
    }
  }

  /// Larger than the read buffer, with edits across its end.
  @Test func largeFilesAreCopiedInWindows() throws {
    var numbers = SystemRandomNumberGenerator()
    let size = 3 << 20
    let source = (0..<size / 8).flatMap { _ in withUnsafeBytes(of: numbers.next()) { Array($0) } }
    let path = sandbox.path("large.sql")
    try sandbox.write(source, to: path)
    let places = [0..<1, (1 << 20) - 3..<(1 << 20) + 3, (1 << 20) + 5..<(2 << 20) + 1, size - 2..<size]
    let edits = places.map { ByteEdit(range: $0, replacement: Array("[REDACTED]".utf8)) }
    #expect(try rewrite(path, edits) == .rewritten)
    #expect(try sandbox.bytes(path) == EditSplicer.apply(edits, to: source))
  }
}
