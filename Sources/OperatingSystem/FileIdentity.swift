#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Identifies one state of a file. Two equal values mean the same file without a write in between: each change of
/// bytes, owner, mode or names updates the change time.
///
/// The file system clock has steps of up to 10 ms; two changes within one step are not distinguished.
package struct FileIdentity: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let modified: [Int]
  private let changed: [Int]

  package init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    self.modified = [Int(modified.tv_sec), Int(modified.tv_nsec)]
    self.changed = [Int(changed.tv_sec), Int(changed.tv_nsec)]
  }

  /// Whether both are the same file with the same bytes. Renaming a file changes only its change time.
  func hasSameText(as other: FileIdentity) -> Bool {
    (device, inode, size) == (other.device, other.inode, other.size) && modified == other.modified
  }
}

extension Descriptor {
  /// The `stat` record of the open file (fstat(2)).
  package func record() throws(SystemError) -> stat {
    let number = number
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return status
  }
}
