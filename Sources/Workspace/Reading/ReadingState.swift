import OperatingSystem

/// The state that a thread reuses from file to file.
package struct ReadingState: ~Copyable {
  package var buffer = ReadBuffer()
  /// The folder of the last file, kept open: files are sorted by path, so neighbours usually have the same folder, and
  /// opening it takes ten system calls.
  private var folder: Path?
  private var openFolder: Descriptor?

  package init() {}

  /// Opens a file below the folder `top` for reading. Links below `top` are not followed.
  package mutating func open(_ path: Path, below top: Path) throws(SystemError) -> Descriptor {
    let wanted = path.folder
    if openFolder == nil || folder != wanted {
      openFolder = nil
      openFolder = try Descriptor.folder(of: path, below: top)
      folder = wanted
    }
    guard let number = openFolder?.number else { throw .noSuchFile }
    return try Descriptor.reading(Path(path.name), in: number)
  }
}
