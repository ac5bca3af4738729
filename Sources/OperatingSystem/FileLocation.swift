#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where a file really is: the open folder that holds it, and its name there, which is no symbolic link.
///
/// Everything later is done relative to the open folder, so that renaming folders on the way cannot lead elsewhere.
package struct FileLocation: ~Copyable {
  package let folder: Descriptor
  package let name: Path

  private init(folder: consuming Descriptor, name: Path) {
    self.folder = folder
    self.name = name
  }

  /// Follows the links that `path` ends in.
  package static func of(_ path: Path) throws(SystemError) -> FileLocation {
    var location = try enter(path, from: AT_FDCWD)
    // The system's own limit is 40.
    for _ in 0..<40 {
      guard let target = try location.link() else { return location }
      location = try enter(target, from: location.folder.number)
    }
    throw SystemError(code: ELOOP)
  }

  /// Follows no link: the file lies below the folder `top`, with which `path` begins.
  package static func of(_ path: Path, below top: Path) throws(SystemError) -> FileLocation {
    let folder = try Descriptor.folder(of: path, below: top)
    return try enter(Path(path.name), from: folder.number)
  }

  /// Where a file of that name is or would be. If the name is a link, it stays one.
  package static func ofNew(_ path: Path) throws(SystemError) -> FileLocation {
    try enter(path, from: AT_FDCWD)
  }

  /// What the system knows of the name.
  package func status() throws(SystemError) -> stat {
    let folder = folder.number
    var status = stat()
    _ = try retrying { name.withCString { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) } }
    return status
  }

  /// The target of the link; nil if the name is not a link.
  private func link() throws(SystemError) -> Path? {
    guard try status().st_mode & S_IFMT == S_IFLNK else { return nil }
    let folder = folder.number
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = try retrying { name.withCString { readlinkat(folder, $0, &target, target.count) } }
    return Path(target[..<count].map { UInt8(bitPattern: $0) })
  }

  /// Opens the folder part of `path`, which is relative to the open folder `start`.
  private static func enter(_ path: Path, from start: Int32) throws(SystemError) -> FileLocation {
    let name = Path(path.name)
    // A slash behind the name, or nothing but slashes: only a folder can be meant.
    if name.bytes.isEmpty || path.bytes.last == UInt8(ascii: "/") { throw SystemError(code: EISDIR) }
    let parent = path.folder ?? Path("")
    let number = try retrying { parent.withCString { openat(start, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) } }
    return FileLocation(folder: Descriptor(owning: number), name: name)
  }
}
