import OperatingSystem

/// What a thread keeps from one file to the next.
package struct ReadingState: ~Copyable {
  package var buffer = ReadBuffer()
  /// The folder of the last file, kept open: files come in the order of their paths, most neighbours have the same folder,
  /// and opening it again would take ten system calls.
  private var folder: Path?
  private var openFolder: Descriptor?

  package init() {}

  /// Opens a file for reading. It lies below the folder `top`, and no link on the way to it is followed.
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
