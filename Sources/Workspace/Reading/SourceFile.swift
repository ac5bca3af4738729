import Linting
import OperatingSystem

/// A file to lint.
package struct SourceFile: Sendable {
  /// The largest file that is linted only because every file is: 64 MiB.
  package static let guessLimit = 64 << 20

  /// The path in reports, also used to open the file: relative for files below the working folder.
  package var path: Path
  package var place = Origin.Place.file
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
  /// Where the bytes come from, as in reports.
  package var origin: Origin { Origin(place, path: path.text) }

  /// Whether the bytes come from standard input.
  package var isStandardInput: Bool { place == .standardInput }
}
