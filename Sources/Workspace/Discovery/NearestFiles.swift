import Bytes
import Linting
import OperatingSystem

/// Files of a search of which only some are read: those in the fewest folders, for example `main.tf` rather than
/// `vendor/a/b/c.go`. Within a depth the first by name.
///
/// A large repository has very many of them, so a file is only a name in its folder, and most never get a path.
struct NearestFiles {
  /// The most files that are read, so that this adds little to a run in a large repository.
  private static let limit = 2_500
  /// With more files than this, those that are too deep are dropped, so that memory is bounded.
  private static let mostKept = 8 * limit

  /// The files of one folder.
  fileprivate struct Folder {
    let path: Path
    let root: Path?
    /// The number of folders between the root of the paths and a file of this one.
    let depth: Int
    var files: [(name: ArraySlice<UInt8>, place: Origin.Place)] = []
    /// Whether the folder was found again, with the same or with other files.
    var isReopened = false
  }

  private var folders: [Folder] = []
  /// The indices of ``folders``.
  private var numbers: [Path: Int] = [:]
  /// The number of files in ``folders``.
  private var kept = 0
  /// The folder of the last file, and its index; nil if it is too deep.
  private var last: (path: Path, index: Int?)?
  /// The number of files of each depth.
  private var counts: [Int] = []
  /// The number of files that were added. Files that were found twice count once unless they are too deep.
  private(set) var count = 0

  /// Adds the file `name` of `folder`, which was found below `root`.
  mutating func add(_ name: ArraySlice<UInt8>, _ place: Origin.Place, in folder: Path, below root: Path?) {
    if last?.path != folder { last = (folder, open(folder, below: root)) }
    count += 1
    guard let index = last?.index else { return }
    folders[index].files.append((name, place))
    kept += 1
    if !folders[index].isReopened { counts[folders[index].depth] += 1 }
    if kept >= NearestFiles.mostKept { keepNearest() }
  }

  /// The index of `folder`; nil if there are enough files that are less deep.
  private mutating func open(_ folder: Path, below root: Path?) -> Int? {
    if let known = numbers[folder] {
      folders[known].isReopened = true
      return known
    }
    let depth = folder.bytes.isEmpty ? 0 : 1 + folder.bytes.count { $0 == .slash }
    if counts.prefix(depth).reduce(0, +) >= NearestFiles.limit { return nil }
    while counts.count <= depth { counts.append(0) }
    numbers[folder] = folders.count
    folders.append(Folder(path: folder, root: root, depth: depth))
    return folders.count - 1
  }

  /// Removes repeated files and those that `named` has too, which are linted.
  mutating func removeRepeated(_ named: [SourceFile]) {
    if count == 0 { return }
    for index in folders.indices where folders[index].isReopened { change(index) { $0.removeRepeated() } }
    var names: [Path: Set<ArraySlice<UInt8>>] = [:]
    for file in named { names[file.path.folder ?? Path(""), default: []].insert(file.path.name) }
    for (folder, names) in names {
      if let index = numbers[folder] { change(index) { $0.files.removeAll { names.contains($0.name) } } }
    }
  }

  private mutating func change(_ index: Int, _ body: (inout Folder) -> Void) {
    let before = folders[index].files.count
    body(&folders[index])
    kept -= before - folders[index].files.count
    count -= before - folders[index].files.count
  }

  /// The nearest files, in no particular order.
  mutating func nearest() -> [SourceFile] {
    keepNearest()
    return folders.flatMap { folder in
      folder.files.map { SourceFile(path: folder.path.appending($0.name), place: $0.place, root: folder.root) }
    }
  }

  /// Drops all other files than the nearest. Only the depth that has too many is sorted.
  private mutating func keepNearest() {
    guard kept > NearestFiles.limit else { return }
    let levels = Dictionary(grouping: folders, by: \.depth).sorted { $0.key < $1.key }
    folders = []
    kept = 0
    for (_, level) in levels {
      let isTooMany = level.reduce(kept) { $0 + $1.files.count } > NearestFiles.limit
      for var folder in isTooMany ? level.sorted(by: { $0.path < $1.path }) : level {
        let room = NearestFiles.limit - kept
        if room == 0 { break }
        if folder.files.count > room { folder.keep(room) }
        kept += folder.files.count
        folders.append(folder)
      }
    }
    numbers = Dictionary(uniqueKeysWithValues: folders.indices.map { (folders[$0].path, $0) })
    last = nil
  }
}

extension NearestFiles.Folder {
  fileprivate mutating func sort() {
    files.sort { left, right in
      left.name == right.name ? left.place < right.place : left.name.lexicographicallyPrecedes(right.name)
    }
  }

  fileprivate mutating func removeRepeated() {
    sort()
    let sorted = files
    files = []
    for file in sorted where files.last?.name != file.name || files.last?.place != file.place { files.append(file) }
  }

  /// Keeps the first `count` files by name.
  fileprivate mutating func keep(_ count: Int) {
    sort()
    files.removeLast(files.count - count)
  }
}
