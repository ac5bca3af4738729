#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What kind of thing a name stands for, and its size.
struct FileStatus: Sendable {
  enum Kind: Sendable {
    case file
    case folder
    case link
    case pipe
    case socket
    case device
  }

  var kind: Kind
  /// In bytes.
  var size: Int
  var mode: mode_t
  var device: UInt64
  var inode: UInt64
  var owner: uid_t
  /// When the bytes were last changed, in seconds since 1970.
  var modified: Int

  init(_ status: stat) {
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

  /// Looks at the name itself, not at what a link points to.
  static func of(_ path: Path) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { path.withCString { lstat($0, &status) } }
    return FileStatus(status)
  }

  /// Looks at what a link points to.
  static func following(_ path: Path) throws(SystemError) -> FileStatus {
    var status = stat()
    _ = try retrying { path.withCString { stat($0, &status) } }
    return FileStatus(status)
  }

  /// Whether there is anything of that name, links not followed.
  static func exists(_ path: Path) -> Bool {
    (try? of(path)) != nil
  }
}

extension FileStatus {
  /// Whether only this user, whoever asked sudo to run the program, or the superuser can have written the file. Git asks
  /// the same of a repository (`safe.directory`).
  var isTrusted: Bool {
    let asking = environmentVariable("SUDO_UID").flatMap { uid_t($0) }
    let isOurs = owner == geteuid() || owner == 0 || (geteuid() == 0 && owner == asking)
    return isOurs && mode & 0o002 == 0
  }
}

extension FileStatus.Kind {
  /// With its article, as it stands in `is ..., not a regular file`.
  var text: String {
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

/// The file or folder itself, without a link in any part of its path.
func resolveLinks(_ path: Path) throws(SystemError) -> Path {
  guard let found = path.withCString({ realpath($0, nil) }) else { throw .last }
  defer { free(found) }
  return Path(UnsafeRawBufferPointer(start: found, count: strlen(found)))
}

/// The folder that the program was started in, without links.
func workingFolder() throws(SystemError) -> Path {
  guard let found = getcwd(nil, 0) else { throw .last }
  defer { free(found) }
  return Path(UnsafeRawBufferPointer(start: found, count: strlen(found)))
}
