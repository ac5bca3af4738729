import OperatingSystem

/// Why git was of no help.
package enum GitError: Error {
  case notInstalled
  case notStarted(SystemError)
  /// No folder from here upward holds `.git`.
  case noRepository
  /// Git ended with this code, and wrote this to standard error.
  case refused(code: Int32, errors: [UInt8])
  /// Nothing came from git for so long.
  case silent(Patience)

  /// One line, to be put after a colon.
  package var text: String {
    switch self {
    case .notInstalled: "git is not installed"
    case .notStarted(.tooLarge): "git says more than 256 MiB"
    case .notStarted(let error): "git cannot be started: \(error.text)"
    case .noRepository: "there is no git repository here"
    case .refused(let code, let errors):
      GitError.reason(in: errors).map { "git says '\($0)'" } ?? "git ended with code \(code)"
    case .silent(let patience): "git gave no answer for \(patience.milliseconds / 1000) seconds"
    }
  }

  /// The reason that git gives. What it quotes is left out: it may come from a configuration file that the
  /// repository's configuration includes, wherever that lies.
  private static func reason(in errors: [UInt8]) -> String? {
    let lines = errors.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: "fatal: ".utf8) }) ?? lines.first else { return nil }
    let quote = UInt8(ascii: "'")
    guard let start = line.firstIndex(of: quote), let end = line.lastIndex(of: quote) else {
      return String(decoding: line, as: UTF8.self)
    }
    return String(decoding: line[..<start] + Array("...".utf8) + line[(end + 1)...], as: UTF8.self)
  }
}
