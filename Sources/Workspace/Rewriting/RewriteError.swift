import OperatingSystem

/// Why a file was not rewritten. Whatever the reason, the file is as it was, except after ``notSynced(_:)``.
package enum RewriteError: Error, Equatable {
  /// A step of the way that the system refused.
  case failed(Step, SystemError)
  case notRegular(FileStatus.Kind)
  /// The file has so many names; a new file would take the place of one of them only.
  case hardLinked(Int)
  case readOnly
  /// The file could not be read, for this reason.
  case unread(String)
  /// Somebody wrote to the file, or put another one in its place, after it was read.
  case changedMeanwhile
  /// The new bytes were read back and were not what they should be.
  case wrongCopy
  /// The masked text was linted, and this many secrets were found in it.
  case secretsRemain(Int)
  /// The masked text could not be linted, for this reason.
  case unverified(String)
  /// The folder could not be synced after the file was rewritten: a power cut may bring the old file back.
  case notSynced(SystemError)

  /// What the program was about to do.
  package enum Step: String {
    case find = "cannot be opened"
    case read = "cannot be read"
    case create = "no temporary file can be made beside it"
    case write = "its masked copy cannot be written"
    case owner = "its masked copy cannot be given the same owner"
    case mode = "its masked copy cannot be given the same permissions"
    case attributes = "its masked copy cannot be given the same extended attributes"
    case sync = "its masked copy cannot be brought to the disk"
    case replace = "its masked copy cannot take its place"
  }

  /// What happened, without a period, to be put after the path and a colon.
  package var text: String {
    switch self {
    case .failed(let step, let error): "\(step.rawValue): \(error.text); it was left as it is"
    case .notRegular(let kind): "it is \(kind.text), not a regular file; it was left as it is"
    case .hardLinked(let count):
      "it has \(count) names (hard links), and masking would cut this one off from the others; it was left as it is"
    case .readOnly: "it is read-only; it was left as it is"
    case .unread(let reason): "it cannot be read: \(reason)"
    case .changedMeanwhile: "it was changed by another program meanwhile; it was left as it is"
    case .wrongCopy: "its masked copy was not what was written; it was left as it is"
    case .secretsRemain(let count):
      "\(count == 1 ? "a secret" : "\(count) secrets") would remain after masking; it was left as it is"
    case .unverified(let reason): "its masked copy cannot be checked: \(reason); it was left as it is"
    case .notSynced(let error): "it was masked, but its folder cannot be synced: \(error.text)"
    }
  }
}
