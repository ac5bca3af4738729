#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What must be equal before and after if a file is still the same and was not written to: every change of bytes, owner,
/// mode or names sets the time of change.
///
/// The system's clock for files moves in steps of up to 10 ms; two changes within one step look like one.
package struct FileIdentity: Equatable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int64
  private let times: [Int]

  package init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Darwin)
      let (modified, changed) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (modified, changed) = (status.st_mtim, status.st_ctim)
    #endif
    times = [modified, changed].flatMap { [Int($0.tv_sec), Int($0.tv_nsec)] }
  }
}

extension Descriptor {
  /// The system's own record of the open file.
  package func record() throws(SystemError) -> stat {
    let number = number
    var status = stat()
    _ = try retrying { fstat(number, &status) }
    return status
  }
}
