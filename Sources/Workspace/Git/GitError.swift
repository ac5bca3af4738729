import OperatingSystem

/// The reason why a git call failed.
package enum GitError: Error {
  case notInstalled
  case notStarted(SystemError)
  /// Neither this folder nor a parent contains `.git`.
  case noRepository
  /// Git ended with this exit code and this text on standard error.
  case refused(code: Int32, errors: [UInt8])
  /// Git wrote nothing for this time.
  case silent(WaitingTime)

  /// One line, to follow a colon.
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

  /// Git's own message without quoted text, which may come from any file that the repository's configuration includes.
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
