#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Descriptor {
  /// Opens the folder that contains `path`. `path` must begin with `top`; every folder below `top` is opened without
  /// following links, and a link is an error.
  ///
  /// This is necessary because a link may replace a folder after the file search, and because git lists the index, not
  /// the disk.
  package static func folder(of path: Path, below top: Path) throws(SystemError) -> Descriptor {
    guard let inner = path.dropping(folder: top), inner.staysInside else { throw .outside }
    var folder = Descriptor(owning: try openFolder(top, in: AT_FDCWD))
    for part in inner.parts.dropLast() {
      folder = Descriptor(owning: try openFolder(Path(part), in: folder.number))
    }
    return folder
  }

  /// Opens the file `name` in an open folder for reading. Fails if it is a link.
  package static func reading(_ name: Path, in folder: Int32) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return Descriptor(owning: try retrying { name.withCString { openat(folder, $0, flags) } })
  }
}

private func openFolder(_ name: Path, in folder: Int32) throws(SystemError) -> Int32 {
  #if os(Linux)
    // O_PATH, which Swift's modules do not define. It needs no read permission on the folder.
    let access: Int32 = 0o10000000
  #else
    let access = O_RDONLY
  #endif
  return try retrying {
    name.withCString { openat(folder, $0, access | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }
}

extension Path {
  /// Whether this relative path stays inside the folder that it is appended to: no part is empty, `.` or `..`.
  package var staysInside: Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }
}
