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

  /// As reports show it and as it is opened: relative to the working folder for files below it.
  package var path: Path
  package var content = Content.file
  /// The folder, as reports show it, that the user named and below which the file was found: no link may lead out of it.
  /// Nil if the user named the file, which may be a link.
  package var root: Path?
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
