import OperatingSystem

/// Why a file was not rewritten. The file is unchanged in all cases except ``notSynced(_:)``.
package enum RewriteError: Error, Equatable {
  /// A system call failed at this step.
  case failed(Step, SystemError)
  case notRegular(FileStatus.Kind)
  /// The number of names (hard links) of the file. A new file would replace only one of them.
  case hardLinked(Int)
  case readOnly
  /// The reason why the file could not be read.
  case unread(String)
  /// Another program wrote to the file or replaced it after it was read.
  case changedMeanwhile
  /// The copy was read back and differs from what was written.
  case wrongCopy
  /// The number of secrets that linting found in the masked text.
  case secretsRemain(Int)
  /// The reason why the masked text could not be linted.
  case unverified(String)
  /// The folder could not be synced after the rewrite: a power failure may restore the old file.
  case notSynced(SystemError)

  /// The step that failed.
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

  /// The message without a period, to follow the path and a colon.
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
