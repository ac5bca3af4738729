import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A new temporary folder. `deinit` deletes it.
struct TestFolder: ~Copyable {
  /// The absolute path, without links.
  let path: String

  init() throws {
    var template = Array((NSTemporaryDirectory() + "/connlint-test-XXXXXX").utf8CString)
    let made = try #require(mkdtemp(&template))
    let resolved = try #require(realpath(made, nil))
    defer { free(resolved) }
    path = String(cString: resolved)
  }

  deinit {
    // A test may have removed permissions.
    try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Creates a file and its parent folders.
  func write(_ name: String, _ text: String) throws {
    try write(name, Array(text.utf8))
  }

  /// Creates a file and its parent folders.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Creates a file whose name need not be UTF-8.
  func write(rawName name: [UInt8], _ text: String) throws {
    let full = Array(path.utf8) + [UInt8(ascii: "/")] + name + [0]
    let number = full.withUnsafeBytes { bytes in
      open(bytes.assumingMemoryBound(to: CChar.self).baseAddress.unsafelyUnwrapped, O_WRONLY | O_CREAT, 0o600)
    }
    try #require(number >= 0)
    defer { close(number) }
    let bytes = Array(text.utf8)
    try #require(writeBytes(number, bytes) == bytes.count)
  }

  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: path + "/" + name, withIntermediateDirectories: true)
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + name)
  }

  /// The names in the folder.
  func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }

  /// Creates a git repository in the folder.
  func makeRepository() throws {
    try Program.require(["git", "init", "-q", "."], in: self)
    for setting in [["user.name", "A"], ["user.email", "a@example.com"]] {
      try Program.require(["git", "config"] + setting, in: self)
    }
  }
}

/// Calls write(2), whose name `TestFolder.write` hides.
private func writeBytes(_ number: Int32, _ bytes: [UInt8]) -> Int {
  write(number, bytes, bytes.count)
}
