import CRewriting
import Foundation
import OperatingSystem
import Workspace

/// A temporary folder for one test, deleted afterwards.
final class RewritingSandbox {
  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/connlint-rewriting-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> Path {
    Path(folder + "/" + name)
  }

  @discardableResult
  func write(_ text: String, to name: String, mode: mode_t = 0o644) throws -> Path {
    let path = path(name)
    try write(Array(text.utf8), to: path, mode: mode)
    return path
  }

  /// Writes without Foundation, which supports only UTF-8 names.
  func write(_ bytes: [UInt8], to path: Path, mode: mode_t = 0o644) throws {
    let number = try retrying { path.withCString { open($0, O_WRONLY | O_CREAT | O_TRUNC, 0o600) } }
    defer { close(number) }
    try writeAll(bytes, to: number)
    _ = try retrying { fchmod(number, mode) }
  }

  func bytes(_ path: Path) throws -> [UInt8] {
    let number = try retrying { path.withCString { open($0, O_RDONLY) } }
    defer { close(number) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = try retrying { read(number, &chunk, chunk.count) }
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  func text(_ name: String) throws -> String {
    String(decoding: try bytes(path(name)), as: UTF8.self)
  }

  /// The names in the folder.
  func names() throws -> [String] {
    try readFolder(Path(folder)).map { String(decoding: $0.name, as: UTF8.self) }.sorted()
  }

  func status(_ path: Path) throws -> stat {
    var status = stat()
    _ = try retrying { path.withCString { lstat($0, &status) } }
    return status
  }

  func setAttribute(_ name: String, _ value: [UInt8], of path: Path) throws {
    let number = try retrying { path.withCString { open($0, O_RDONLY) } }
    defer { close(number) }
    _ = try retrying { connlint_attribute_set(number, name, value, value.count) }
  }

  func attribute(_ name: String, of path: Path) throws -> [UInt8]? {
    let number = try retrying { path.withCString { open($0, O_RDONLY) } }
    defer { close(number) }
    var value = [UInt8](repeating: 0, count: 1000)
    let count = connlint_attribute_get(number, name, &value, value.count)
    return count < 0 ? nil : Array(value[..<count])
  }
}

/// Whether the tests run as the superuser, who can mount and change owners.
let isSuperuser = geteuid() == 0

/// Runs a program to its end and returns its exit code, or 128 plus the signal number.
@discardableResult
func runTool(_ arguments: String...) throws -> Int32 {
  let words = arguments.map { Array($0.utf8) }
  guard let program = programFolders().map({ $0.appending(words[0]) }).first(where: isProgram) else {
    throw SystemError.noSuchFile
  }
  let call = ProgramCall(
    program: program, arguments: Array(words.dropFirst()), environment: environmentEntries(["PATH"]),
    patience: .endless)
  return try ProgramResult(of: call).code
}
