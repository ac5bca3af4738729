import Foundation

/// Runs Python 3, if it is installed.
enum Python {
  /// Whether `module` can be imported.
  static func has(_ module: String) -> Bool {
    (try? run("import \(module); print('yes')", [])) == "yes\n"
  }

  /// The output of `script`, including standard error.
  static func run(_ script: String, _ arguments: [String]) throws -> String {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self)
  }
}
