import OperatingSystem

/// Resolves an argument to a file or folder and to the path that reports show.
///
/// Resolved folders are cached, so a thousand names in one folder resolve it only once.
package struct PathResolver {
  /// Without links.
  package let workingFolder: Path
  private var resolvedFolders: [Path: Path] = [:]

  package init(workingFolder: Path) {
    self.workingFolder = workingFolder
    resolvedFolders[workingFolder] = workingFolder
  }

  /// Resolves `argument` and all links in it; the path is as in reports.
  package mutating func resolve(_ argument: Path) throws(SystemError) -> (path: Path, status: FileStatus) {
    guard !argument.bytes.isEmpty else { throw .noSuchFile }
    let absolute = argument.isAbsolute ? argument : workingFolder.appending(argument.bytes)
    let resolved = try resolveFully(absolute)
    let status = try FileStatus.of(resolved)
    return (reported(resolved), status)
  }

  /// The path of `argument` with links in its folder resolved. The file need not exist.
  mutating func resolveFolder(of argument: Path) -> Path {
    let absolute = argument.isAbsolute ? argument : workingFolder.appending(argument.bytes)
    return (try? resolveFully(absolute)) ?? absolute.normalised
  }

  /// The path for reports: relative to the working folder if `absolute` is below it; empty for the folder itself.
  package func reported(_ absolute: Path) -> Path {
    absolute == workingFolder ? Path("") : absolute.dropping(folder: workingFolder) ?? absolute
  }

  private mutating func resolveFully(_ path: Path) throws(SystemError) -> Path {
    let name = path.name
    guard let folder = path.folder, !name.elementsEqual("..".utf8), !name.elementsEqual(".".utf8) else {
      return try resolveLinks(path)
    }
    let resolvedFolder: Path
    if let known = resolvedFolders[folder] {
      resolvedFolder = known
    } else {
      resolvedFolder = try resolveLinks(folder)
      resolvedFolders[folder] = resolvedFolder
    }
    let resolved = resolvedFolder.appending(name)
    return try FileStatus.of(resolved).kind == .link ? try resolveLinks(resolved) : resolved
  }
}
