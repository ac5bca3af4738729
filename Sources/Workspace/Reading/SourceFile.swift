import OperatingSystem

/// One thing to lint.
package struct SourceFile: Sendable {
  /// Where its bytes come from.
  package enum Content: Sendable {
    case file
    case standardInput
    /// An object of git's store, by its hexadecimal name.
    case blob([UInt8])
  }

  /// The largest file that is linted for no other reason than that all are, in bytes: 64 MiB.
  package static let guessLimit = 64 << 20

  /// As reports show it and as it is opened: relative to the working folder for files below it.
  package var path: Path
  package var content = Content.file
  /// The folder, as reports show it, that the user named and below which the file was found: no link may lead out of it.
  /// Nil if the user named the file, which may be a link.
  package var root: Path?
  /// Whether it is here only because files of all kinds are wanted: it may be no text.
  package var isGuess = false
  /// Whether the user named it, rather than a folder that holds it.
  package var isNamed = false
  /// The index of its configuration in the run's ``ConfigurationSet``.
  package var configuration = 0
  /// In bytes; 0 where it is not known.
  package var size = 0
}

extension SourceFile {
  /// Whether the bytes come from standard input.
  package var isStandardInput: Bool {
    if case .standardInput = content { true } else { false }
  }
}
