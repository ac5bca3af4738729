import OperatingSystem

/// Reads a configuration or a baseline. The file may be part of an unreviewed change, so its path and size are not
/// trusted.
package enum SettingsFile {
  /// Reads a file that the user named, at most `limit` bytes. Follows links and blocks on pipes, because the user chose
  /// the path.
  package static func read(named path: Path, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try Descriptor.waiting(for: path)
    return try read(file, try file.status(), limit: limit)
  }

  /// Reads a file that was found by its name, at most `limit` bytes, and its status. Fails for links and for anything
  /// other than a regular file.
  package static func read(found path: Path, limit: Int) throws(SystemError) -> (bytes: [UInt8], status: FileStatus) {
    let file = try Descriptor.readingUnlinked(path)
    let status = try file.status()
    guard status.kind == .file || status.kind == .folder else { throw .notAFile }
    return (try read(file, status, limit: limit), status)
  }

  private static func read(
    _ file: borrowing Descriptor, _ status: FileStatus, limit: Int
  ) throws(SystemError) -> [UInt8] {
    if status.kind == .file, status.size > limit { throw .tooLarge }
    // This limit also applies to a file that grows, and to a pipe, whose size is unknown.
    return try file.readAll(limit: limit)
  }
}
