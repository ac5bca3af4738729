import Linting
import OperatingSystem

/// The kinds of the folders in git's list, as they are on the disk; each folder is looked at once.
///
/// Git lists what is in the index. On the disk a link to another place may have replaced a folder.
struct ListedFolders {
  /// The folder that is looked at.
  let top: Path
  private var kinds: [Path: FileStatus.Kind?] = [:]

  init(top: Path) {
    self.top = top
  }

  /// What `folder`, which is ``top`` or below it, is: a link if that or one on the way to it is one; nil if it is gone.
  mutating func kind(of folder: Path) -> FileStatus.Kind? {
    if folder == top { return .folder }
    if let known = kinds[folder] { return known }
    let outer = kind(of: folder.folder ?? Path(""))
    let kind = outer == .folder ? (try? FileStatus.of(folder))?.kind : outer
    kinds[folder] = .some(kind)
    return kind
  }
}

/// How many entries of git's list are not linted, by reason.
struct LeftOut {
  /// Files to lint that a link has replaced, or whose folder a link has replaced.
  var linked = 0
  /// Names that lead out of the folder or into `.git`.
  var impossible = 0

  /// Adds notices on `folder` to `collector` if any entries were left out.
  func note(_ folder: Path, in collector: inout FileCollector) {
    if linked > 0 {
      let files = linked == 1 ? "1 tracked SQL file is" : "\(linked) tracked SQL files are"
      collector.note(.note, folder, "\(files) behind links; links are not followed")
    }
    if impossible > 0 {
      let names = impossible == 1 ? "1 name" : "\(impossible) names"
      collector.note(.warning, folder, "git's index has \(names) that no file of this folder can have, left out")
    }
  }
}
