#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Descriptor {
  /// Opens the folder that holds `path`, which must lie below the folder `top`, with which it begins. It is reached
  /// folder by folder: a link in the place of one is an error.
  ///
  /// Between the search for files and this call a link may have replaced a folder; and git's list of files tells what is in
  /// the index, not what is on the disk.
  package static func folder(of path: Path, below top: Path) throws(SystemError) -> Descriptor {
    guard let inner = path.dropping(folder: top), inner.staysInside else { throw .outside }
    var folder = Descriptor(owning: try openFolder(top, in: AT_FDCWD))
    for part in inner.parts.dropLast() {
      folder = Descriptor(owning: try openFolder(Path(part), in: folder.number))
    }
    return folder
  }

  /// Opens the file `name` in an open folder for reading; a link is an error.
  package static func reading(_ name: Path, in folder: Int32) throws(SystemError) -> Descriptor {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return Descriptor(owning: try retrying { name.withCString { openat(folder, $0, flags) } })
  }
}

private func openFolder(_ name: Path, in folder: Int32) throws(SystemError) -> Int32 {
  #if os(Linux)
    // O_PATH, which Swift's modules lack: no right to list the names is needed.
    let access: Int32 = 0o10000000
  #else
    let access = O_RDONLY
  #endif
  return try retrying {
    name.withCString { openat(folder, $0, access | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }
}

extension Path {
  /// Whether this relative name, put behind a folder, is a name of something in that folder: no part is empty, `.` or
  /// `..`.
  package var staysInside: Bool {
    let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }
}
