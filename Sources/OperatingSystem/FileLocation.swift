#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The resolved location of a file: the open folder that contains it, and its name there, which is not a link.
///
/// All later operations are relative to the open folder, so renaming a parent folder does not redirect them.
package struct FileLocation: ~Copyable {
  package let folder: Descriptor
  package let name: Path

  private init(folder: consuming Descriptor, name: Path) {
    self.folder = folder
    self.name = name
  }

  /// Resolves `path`, including a link in its last part.
  package static func of(_ path: Path) throws(SystemError) -> FileLocation {
    var location = try enter(path, from: AT_FDCWD)
    // 40 is also the system's limit for links.
    for _ in 0..<40 {
      guard let target = try location.link() else { return location }
      location = try enter(target, from: location.folder.number)
    }
    throw SystemError(code: ELOOP)
  }

  /// Resolves `path` without following links. `path` must begin with the folder `top`.
  package static func of(_ path: Path, below top: Path) throws(SystemError) -> FileLocation {
    let folder = try Descriptor.folder(of: path, below: top)
    return try enter(Path(path.name), from: folder.number)
  }

  /// The location for a new file `path`. A link in the last part is not followed.
  package static func ofNew(_ path: Path) throws(SystemError) -> FileLocation {
    try enter(path, from: AT_FDCWD)
  }

  /// The `stat` record of the name; links are not followed.
  package func status() throws(SystemError) -> stat {
    try record(of: name, in: folder.number)
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
    // Only a folder can have a path that ends in a slash.
    if name.bytes.isEmpty || path.bytes.last == UInt8(ascii: "/") { throw SystemError(code: EISDIR) }
    let parent = path.folder ?? Path("")
    let number = try retrying { parent.withCString { openat(start, $0, O_RDONLY | O_DIRECTORY | O_CLOEXEC) } }
    return FileLocation(folder: Descriptor(owning: number), name: name)
  }
}

/// The `stat` record of `name` in the open folder `folder`; links are not followed.
func record(of name: Path, in folder: Int32) throws(SystemError) -> stat {
  var status = stat()
  _ = try retrying { name.withCString { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) } }
  return status
}
