/// What git knows of the files below a folder of a work tree.
struct GitListing {
  /// Tracked files and untracked ones that are not ignored, relative to the folder; some may be gone from the disk.
  var files: [Path] = []
  /// Submodules and other repositories inside, relative to the folder.
  var repositories: [Path] = []

  /// Asks git, which knows its own rules best; throws what git says if it cannot tell.
  init(folder: Path) throws(GitError) {
    let result = try runGit(
      ["ls-files", "-z", "--stage", "--cached", "--others", "--exclude-standard"], in: folder,
      hidden: gitLocalVariables)
    for entry in result.split(separator: 0) {
      guard let tab = entry.firstIndex(of: UInt8(ascii: "\t")), GitListing.isStage(entry[..<tab]) else {
        // An untracked repository ends in a slash.
        if entry.last == UInt8(ascii: "/") {
          repositories.append(Path(entry.dropLast()))
        } else {
          files.append(Path(entry))
        }
        continue
      }
      let path = Path(entry[(tab + 1)...])
      switch entry.prefix(6) {
      case let mode where mode.elementsEqual("160000".utf8): repositories.append(path)
      case let mode where mode.elementsEqual("120000".utf8): continue
      default: files.append(path)
      }
    }
  }

  /// Whether `text` has the form `100644 <object> 0`, which stands before the tab of a tracked file.
  private static func isStage(_ text: ArraySlice<UInt8>) -> Bool {
    let parts = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 6, parts[2].count == 1 else { return false }
    return parts[1].count == 40 || parts[1].count == 64
  }
}
