#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The kind, size, owner and mode of a file, from stat(2).
package struct FileStatus: Sendable {
  package enum Kind: Sendable {
    case file
    case folder
    case link
    case pipe
    case socket
    case device
  }

  package var kind: Kind
  /// In bytes.
  package var size: Int
  package var mode: mode_t
  package var device: UInt64
  var inode: UInt64
  package var owner: uid_t
  /// The modification time, in seconds since 1970.
  package var modified: Int

  package init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      case S_IFCHR, S_IFBLK: .device
      default: .file
      }
    size = Int(status.st_size)
    mode = status.st_mode & 0o7777
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    owner = status.st_uid
    #if canImport(Darwin)
      modified = status.st_mtimespec.tv_sec
    #else
      modified = status.st_mtim.tv_sec
    #endif
  }

  /// The status of `path` without following links (lstat(2)).
  package static func of(_ path: Path) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { path.withCString { lstat($0, &status) } }
    return FileStatus(status)
  }

  /// The status of the file that `path` leads to (stat(2)).
  package static func following(_ path: Path) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { path.withCString { stat($0, &status) } }
    return FileStatus(status)
  }

  /// Whether the name exists. Links are not followed.
  package static func exists(_ path: Path) -> Bool {
    (try? of(path)) != nil
  }
}

extension FileStatus {
  /// Whether only this user, the user who called sudo, or the superuser can have written the file. Git checks
  /// repositories in the same way (`safe.directory`).
  package var isTrusted: Bool {
    let asking = environmentVariable("SUDO_UID").flatMap { uid_t($0) }
    let isOurs = owner == geteuid() || owner == 0 || (geteuid() == 0 && owner == asking)
    return isOurs && mode & 0o002 == 0
  }
}

extension FileStatus.Kind {
  /// The noun with its article, for messages such as `is a pipe, not a regular file`.
  package var text: String {
    switch self {
    case .file: "a regular file"
    case .folder: "a folder"
    case .link: "a symbolic link"
    case .pipe: "a pipe"
    case .socket: "a socket"
    case .device: "a device"
    }
  }
}

/// The absolute path with all links resolved (realpath(3)).
package func resolveLinks(_ path: Path) throws(SystemError) -> Path {
  guard let found = path.withCString({ realpath($0, nil) }) else { throw .last }
  defer { free(found) }
  return Path(UnsafeRawBufferPointer(start: found, count: strlen(found)))
}

/// The absolute path of the working folder, without links.
package func workingFolder() throws(SystemError) -> Path {
  guard let found = getcwd(nil, 0) else { throw .last }
  defer { free(found) }
  return Path(UnsafeRawBufferPointer(start: found, count: strlen(found)))
}
