import Linting
import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Rewrites one file atomically: the file is either replaced by its masked copy or left unchanged.
///
/// Create the value first, lint the content of ``descriptor``, then call ``rewrite(_:)``. It fails if the file has
/// changed in between.
package struct FileRewriter: ~Copyable {
  /// Whether the file was rewritten.
  package enum Outcome {
    case unchanged
    case rewritten
  }

  /// The file, open for reading at offset 0.
  package let descriptor: Descriptor
  private let location: FileLocation
  private let identity: FileIdentity

  /// Opens the regular file at `path`. Links are followed only if `root`, the folder in which the file was found, is
  /// nil.
  package init(_ path: Path, below root: Path? = nil) throws(RewriteError) {
    let location = try attempt(.find) { () throws(SystemError) in
      if let root { try FileLocation.of(path, below: root) } else { try FileLocation.of(path) }
    }
    // Opening a device or a pipe can have side effects.
    try FileRewriter.requireRegular(try FileRewriter.record(of: location))
    let (folder, name) = (location.folder.number, location.name)
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    let number = try attempt(.find) { () throws(SystemError) in
      try retrying { name.withCString { openat(folder, $0, flags) } }
    }
    let descriptor = Descriptor(owning: number)
    let record = try FileRewriter.record(of: descriptor)
    try FileRewriter.requireRegular(record)
    self.location = location
    self.descriptor = descriptor
    identity = FileIdentity(record)
  }

  /// Passes the file's bytes to `body`, one window at a time, until `body` returns false. The last window may be empty.
  package func read(_ body: (Span<UInt8>, _ isLast: Bool) throws(RewriteError) -> Bool) throws(RewriteError) {
    try SourceWindows().read(descriptor, failing: { .failed(.read, $0) }, body)
  }

  /// Replaces the file by a copy with `edits` applied; does nothing without edits.
  ///
  /// The caller must have linted the result (``MaskedText``), because it is written to disk here.
  package func rewrite(_ edits: [ByteEdit]) throws(RewriteError) -> Outcome {
    if edits.isEmpty { return .unchanged }
    let record = try FileRewriter.record(of: descriptor)
    try requireWritable(record)
    // If the file has changed, the edits are at wrong offsets and would write a secret to disk again.
    try requireUnchanged()
    var copy: TemporaryFile
    do throws(SystemError) { copy = try TemporaryFile(beside: location) } catch { throw .failed(.create, error) }
    let windows = SourceWindows()
    try write(edits, to: copy.descriptor, through: windows)
    try FileMetadata.copy(from: descriptor, record, to: copy.descriptor)
    try sync(copy.descriptor)
    try compare(copy.descriptor, with: edits, through: windows)
    try requireUnchanged()
    let isReplaced = try attempt(.replace) { () throws(SystemError) in
      try copy.replace(location.name, of: identity)
    }
    guard isReplaced else { throw .changedMeanwhile }
    try syncFolder()
    return .rewritten
  }

  // MARK: Steps

  private func write(
    _ edits: [ByteEdit], to copy: borrowing Descriptor, through windows: borrowing SourceWindows
  ) throws(RewriteError) {
    var splicer = EditSplicer(edits: edits)
    let number = copy.number
    try windows.read(descriptor, failing: { .failed(.read, $0) }) { (window, isLast) throws(RewriteError) in
      try splicer.splice(window) { (piece) throws(RewriteError) in
        try attempt(.write) { () throws(SystemError) in try writeAll(piece, to: number) }
      }
      return true
    }
    // The file became shorter while it was read.
    guard splicer.isComplete else { throw .changedMeanwhile }
  }

  /// Reads both files again: outside the edits the bytes of the copy must equal those of the file.
  private func compare(
    _ copy: borrowing Descriptor, with edits: [ByteEdit], through windows: borrowing SourceWindows
  ) throws(RewriteError) {
    var splicer = EditSplicer(edits: edits)
    let second = SourceWindows()
    var offset = 0
    var isSame = true
    try windows.read(descriptor, failing: { .failed(.read, $0) }) { (window, isLast) throws(RewriteError) in
      try splicer.splice(window) { (piece) throws(RewriteError) in
        do throws(SystemError) {
          if isSame { isSame = try second.matches(copy, at: offset, piece) }
        } catch {
          throw .failed(.read, error)
        }
        offset += piece.count
      }
      return isSame
    }
    guard isSame, try FileRewriter.record(of: copy).st_size == offset else { throw .wrongCopy }
  }

  private func sync(_ copy: borrowing Descriptor) throws(RewriteError) {
    let number = copy.number
    try attempt(.sync) { () throws(SystemError) in _ = try retrying { fsync(number) } }
  }

  private func syncFolder() throws(RewriteError) {
    let number = location.folder.number
    do throws(SystemError) {
      _ = try retrying { fsync(number) }
    } catch {
      // Some file systems cannot sync folders; that is not an error of the file.
      if error.code != EINVAL && error.code != EROFS && error.code != ENOTSUP { throw .notSynced(error) }
    }
  }

  // MARK: Conditions

  private func requireWritable(_ record: stat) throws(RewriteError) {
    guard record.st_nlink <= 1 else { throw .hardLinked(Int(record.st_nlink)) }
    // Also for the superuser, who could write: the owner made the file read-only.
    guard record.st_mode & 0o222 != 0 else { throw .readOnly }
    let (folder, name) = (location.folder.number, location.name)
    do throws(SystemError) {
      _ = try retrying { name.withCString { faccessat(folder, $0, W_OK, AT_EACCESS) } }
    } catch {
      if error.code == EACCES || error.code == EPERM { throw .readOnly }
      if error.isMissing { throw .changedMeanwhile }
      throw .failed(.write, error)
    }
  }

  private func requireUnchanged() throws(RewriteError) {
    guard FileIdentity(try FileRewriter.record(of: descriptor)) == identity,
      (try? location.status()).map(FileIdentity.init) == identity
    else { throw .changedMeanwhile }
  }

  private static func requireRegular(_ record: stat) throws(RewriteError) {
    let kind = FileStatus(record).kind
    guard kind == .file else { throw .notRegular(kind) }
  }

  private static func record(of file: borrowing Descriptor) throws(RewriteError) -> stat {
    do throws(SystemError) { return try file.record() } catch { throw .failed(.read, error) }
  }

  private static func record(of location: borrowing FileLocation) throws(RewriteError) -> stat {
    do throws(SystemError) { return try location.status() } catch { throw .failed(.find, error) }
  }
}

/// Runs `body` and adds `step` to its error.
private func attempt<Result: ~Copyable>(
  _ step: RewriteError.Step, _ body: () throws(SystemError) -> Result
) throws(RewriteError) -> Result {
  do throws(SystemError) { return try body() } catch { throw .failed(step, error) }
}
