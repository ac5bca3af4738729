import Foundation
import Reporting
import Testing

/// A complete run of the program, stored as a folder: its input and the expected output.
struct CommandLineCase: Sendable, CustomTestStringConvertible {
  /// The name of the folder.
  let name: String

  var testDescription: String { name }

  static let root = FixtureCase.folder.appending(path: "command-line")

  static let all: [CommandLineCase] =
    ((try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []).sorted()
    .filter { FileManager.default.fileExists(atPath: root.appending(path: $0).appending(path: "arguments").path) }
    .map(CommandLineCase.init)

  var folder: URL { CommandLineCase.root.appending(path: name) }

  /// The result of a run, in the format of the case's files.
  struct Outcome: Equatable {
    var stdout = ""
    var stderr = ""
    var exitCode = ""
    /// Files that the run created or changed, by relative path.
    var files: [String: String] = [:]
  }

  /// Reads the expected result from the case's files.
  func expected() -> Outcome {
    Outcome(
      stdout: text(of: folder.appending(path: "stdout")) ?? "",
      stderr: text(of: folder.appending(path: "stderr")) ?? "",
      exitCode: text(of: folder.appending(path: "exit-code")) ?? "",
      files: CommandLineCase.files(below: folder.appending(path: "files-after")))
  }

  /// Runs the program in a copy of `files/`.
  func run() throws -> Outcome {
    let manager = FileManager.default
    let place = manager.temporaryDirectory.appending(path: "connlint-fixture-\(UUID().uuidString)")
    defer { try? manager.removeItem(at: place) }
    let files = folder.appending(path: "files")
    if manager.fileExists(atPath: files.path) {
      try manager.copyItem(at: files, to: place)
    } else {
      try manager.createDirectory(at: place, withIntermediateDirectories: true)
    }
    let before = CommandLineCase.files(below: place)
    // Outside the working folder, so that the run does not see them.
    let streams = manager.temporaryDirectory.appending(path: "connlint-streams-\(UUID().uuidString)")
    try manager.createDirectory(at: streams, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: streams) }
    let process = Process()
    process.executableURL = CommandLineCase.program
    process.arguments = (text(of: folder.appending(path: "arguments")) ?? "").split(separator: "\n").map(String.init)
    process.currentDirectoryURL = place
    process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
    let input = folder.appending(path: "stdin")
    process.standardInput =
      manager.fileExists(atPath: input.path) ? try FileHandle(forReadingFrom: input) : FileHandle.nullDevice
    var handles: [FileHandle] = []
    for stream in ["stdout", "stderr"] {
      let file = streams.appending(path: stream)
      _ = manager.createFile(atPath: file.path, contents: nil)
      handles.append(try FileHandle(forWritingTo: file))
    }
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    try process.run()
    process.waitUntilExit()
    let changed = CommandLineCase.files(below: place).filter { before[$0.key] != $0.value }
    return Outcome(
      stdout: general(text(of: streams.appending(path: "stdout")) ?? "", place),
      stderr: general(text(of: streams.appending(path: "stderr")) ?? "", place),
      exitCode: process.terminationReason == .exit ? "\(process.terminationStatus)\n" : "signal\n",
      files: changed.mapValues { general($0, place) })
  }

  /// Stores `outcome` as the expected result.
  func store(_ outcome: Outcome) throws {
    let manager = FileManager.default
    for (name, text) in [("stdout", outcome.stdout), ("stderr", outcome.stderr), ("exit-code", outcome.exitCode)] {
      let file = folder.appending(path: name)
      try? manager.removeItem(at: file)
      if !text.isEmpty { try Data(text.utf8).write(to: file) }
    }
    let after = folder.appending(path: "files-after")
    try? manager.removeItem(at: after)
    for (path, text) in outcome.files {
      let file = after.appending(path: path)
      try manager.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  /// The built program, in the same folder as the tests.
  static let program: URL = {
    #if os(macOS)
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent().appending(path: "connlint")
    #else
      return Bundle.main.bundleURL.appending(path: "connlint")
    #endif
  }()

  /// Replaces parts of `text` that differ between runs.
  private func general(_ text: String, _ place: URL) -> String {
    if text == "\(Tool.version)\n" { return "{{version}}\n" }
    return text.replacing(place.resolvingSymlinksInPath().path, with: "{{folder}}").replacing(
      place.path, with: "{{folder}}"
    )
    .replacing("\"\(Tool.version)\"", with: "\"{{version}}\"").replacing(
      "\(Tool.name) \(Tool.version)", with: "{{program}}")
  }

  private func text(of file: URL) -> String? {
    (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) }
  }

  private static func files(below folder: URL) -> [String: String] {
    var files: [String: String] = [:]
    for path in (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [] {
      var isFolder: ObjCBool = false
      let file = folder.appending(path: path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue,
        let data = try? Data(contentsOf: file)
      else { continue }
      files[path] = String(decoding: data, as: UTF8.self)
    }
    return files
  }
}
