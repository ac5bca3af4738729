import OperatingSystem

/// A file to lint.
package struct SourceFile: Sendable {
  /// The origin of the bytes.
  package enum Content: Sendable {
    case file
    case standardInput
    /// A git object, by its hexadecimal name.
    case blob([UInt8])
  }

  /// The largest file that is linted only because every file is: 64 MiB.
  package static let guessLimit = 64 << 20

  /// The path in reports, also used to open the file: relative for files below the working folder.
  package var path: Path
  package var content = Content.file
  /// The folder, as in reports, that the user named and that contains this file; links must not lead out of it. Nil if
  /// the user named the file itself, which may be a link.
  package var root: Path?
  /// Whether the file is linted only because every text file is; it may be binary.
  package var isGuess = false
  /// Whether the user named the file itself, not a folder that contains it.
  package var isNamed = false
  /// The index of its configuration in the run's ``ConfigurationSet``.
  package var configuration = 0
  /// In bytes; 0 if unknown.
  package var size = 0
}

extension SourceFile {
  /// Whether the bytes come from standard input.
  package var isStandardInput: Bool {
    if case .standardInput = content { true } else { false }
  }
}
