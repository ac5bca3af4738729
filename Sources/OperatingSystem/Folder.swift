#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An entry of a folder.
package struct FolderEntry {
  package var name: [UInt8]
  package var kind: FileStatus.Kind
}

/// Lists a folder without `.` and `..`, unsorted. Fails if `path` is a link, so a walk cannot leave its start folder.
package func readFolder(_ path: Path) throws(SystemError) -> [FolderEntry] {
  let number = try retrying {
    path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
  }
  guard let stream = fdopendir(number) else {
    let error = SystemError.last
    close(number)
    throw error
  }
  defer { closedir(stream) }

  var entries: [FolderEntry] = []
  while true {
    // readdir returns nil at the end and on failure; errno is set only on failure.
    errno = 0
    guard let entry = readdir(stream) else {
      if errno == 0 { return entries }
      throw .last
    }
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      Array(bytes.prefix { $0 != 0 })
    }
    if name.elementsEqual(".".utf8) || name.elementsEqual("..".utf8) { continue }
    let kind: FileStatus.Kind
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_REG): kind = .file
    case Int32(DT_DIR): kind = .folder
    case Int32(DT_LNK): kind = .link
    case Int32(DT_FIFO): kind = .pipe
    case Int32(DT_SOCK): kind = .socket
    case Int32(DT_CHR), Int32(DT_BLK): kind = .device
    default:
      // Some file systems do not report the kind. An entry that was deleted in the meantime is skipped.
      guard let status = try? FileStatus.of(path.appending(name)) else { continue }
      kind = status.kind
    }
    entries.append(FolderEntry(name: name, kind: kind))
  }
}
