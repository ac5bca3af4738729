import Linting
import OperatingSystem

/// The kinds of the folders in git's list, as they are on disk. Results are cached.
///
/// Git lists the index; on disk a link may have replaced a folder.
struct ListedFolders {
  /// The folder that is searched.
  let top: Path
  private var kinds: [Path: FileStatus.Kind?] = [:]

  init(top: Path) {
    self.top = top
  }

  /// The kind of `folder`, which is ``top`` or below it: a link if it or a parent is a link; nil if it does not exist.
  mutating func kind(of folder: Path) -> FileStatus.Kind? {
    if folder == top { return .folder }
    if let known = kinds[folder] { return known }
    let outer = kind(of: folder.folder ?? Path(""))
    let kind = outer == .folder ? (try? FileStatus.of(folder))?.kind : outer
    kinds[folder] = .some(kind)
    return kind
  }
}

/// The folder of a name in git's list.
struct ListedFolder {
  /// As git writes it; empty for the work tree itself.
  let name: ArraySlice<UInt8>
  /// Whether it is the work tree itself. Its name is empty, and so is that of the folder of `/x`, a name that git never
  /// lists.
  let isRoot: Bool
  /// As in reports; nil if no file of the searched folder can be in it.
  var path: Path?
  /// Its kind on disk; nil if it does not exist.
  var kind: FileStatus.Kind?
}

/// Counts the entries of git's list that are not linted, by reason.
struct LeftOut {
  /// Wanted files that are links or are behind links.
  var linked = 0
  /// Names that lead out of the folder or into `.git`.
  var impossible = 0

  /// Adds notices about `folder` to `collector` if entries were left out.
  func note(_ folder: Path, in collector: inout FileCollector) {
    if linked > 0 {
      let files = linked == 1 ? "1 SQL file is" : "\(linked) SQL files are"
      collector.note(.note, folder, "\(files) behind links; links are not followed")
    }
    if impossible > 0 {
      let names = impossible == 1 ? "1 name" : "\(impossible) names"
      collector.note(.warning, folder, "git's index has \(names) that no file of this folder can have, left out")
    }
  }
}
