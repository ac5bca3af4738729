import Foundation

/// Runs other programs that connlint works with, if they are installed.
enum Peer {
  /// The root of this repository.
  static let repository: URL = {
    var url = URL(filePath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url
  }()

  /// A file of this repository.
  static func file(_ name: String) throws -> String {
    try String(contentsOf: repository.appending(path: name), encoding: .utf8)
  }

  /// Whether `program` is on `PATH`.
  static func has(_ program: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH", default: ""].split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// Runs another program to its end, with connlint first on `PATH`. Accepts any exit code.
  static func run(
    _ command: [String], in folder: borrowing TestFolder, environment: [String: String] = [:]
  ) throws -> Outcome {
    var variables = environment
    let own = URL(filePath: Program.path).deletingLastPathComponent().path
    variables["PATH"] = own + ":" + ProcessInfo.processInfo.environment["PATH", default: ""]
    variables["TERM"] = "dumb"
    return try Program.launch(
      command.map { Array($0.utf8) }, in: folder.path, input: [], environment: variables, output: nil)
  }
}

/// A parsed Markdown page of this repository.
struct Page {
  private let lines: [Substring]

  init(_ name: String) throws {
    lines = try Peer.file(name).split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// The fenced code block in `language` that contains `mark`.
  func block(_ language: String, with mark: String) -> String? {
    var block: [Substring]?
    for line in lines {
      if line == "```" || block == nil {
        if let text = block?.joined(separator: "\n"), text.contains(mark) { return text + "\n" }
        block = line == "```\(language)" ? [] : nil
      } else {
        block?.append(line)
      }
    }
    return nil
  }

  /// The rows of cells of the table whose first heading is `head`.
  func table(_ head: String) -> [[String]] {
    let rows = lines.drop { !$0.hasPrefix("| \(head) |") }.dropFirst(2).prefix { $0.hasPrefix("|") }
    return rows.map { row in
      row.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
    }
  }
}
