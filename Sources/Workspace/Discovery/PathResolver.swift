import OperatingSystem

/// Finds the file or folder that a name means, and the path that reports show for it.
///
/// Folders are resolved once and remembered, so that a thousand names in one folder cost one walk along its path.
package struct PathResolver {
  /// Without links.
  package let workingFolder: Path
  private var resolvedFolders: [Path: Path] = [:]

  package init(workingFolder: Path) {
    self.workingFolder = workingFolder
    resolvedFolders[workingFolder] = workingFolder
  }

  /// The thing that `argument` names, after all links, as reports show it.
  package mutating func resolve(_ argument: Path) throws(SystemError) -> (path: Path, status: FileStatus) {
    guard !argument.bytes.isEmpty else { throw .noSuchFile }
    let absolute = argument.isAbsolute ? argument : workingFolder.appending(argument.bytes)
    let resolved = try resolveFully(absolute)
    let status = try FileStatus.of(resolved)
    return (reported(resolved), status)
  }

  /// Where `argument` would be, links in its folder followed; nothing needs to exist.
  mutating func resolveFolder(of argument: Path) -> Path {
    let absolute = argument.isAbsolute ? argument : workingFolder.appending(argument.bytes)
    return (try? resolveFully(absolute)) ?? absolute.normalised
  }

  /// `absolute` as reports show it: relative to the working folder if it lies below it. The folder itself is empty.
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
