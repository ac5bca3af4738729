import OperatingSystem

/// Reads a configuration or a baseline. The file may come with a change that has not been reviewed, so its name may lead
/// anywhere and its size may be any.
package enum SettingsFile {
  /// The bytes of the file that the user named, at most `limit` of them. A link is followed, and a pipe is waited for and
  /// read to its end: the user knows what the name means.
  package static func read(named path: Path, limit: Int) throws(SystemError) -> [UInt8] {
    let file = try Descriptor.waiting(for: path)
    return try read(file, try file.status(), limit: limit)
  }

  /// The bytes of a file that was found by its name, at most `limit` of them, and what the system knows of it. Only a
  /// regular file is read, and no link is followed.
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
    // What grows meanwhile, or has no size, is stopped here.
    return try file.readAll(limit: limit)
  }
}
