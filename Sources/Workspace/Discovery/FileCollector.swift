import Linting
import OperatingSystem

/// Collects the files of a run, without excluded ones.
package struct FileCollector {
  /// Absolute, without links.
  package let workingFolder: Path
  package private(set) var list = FileList()
  package private(set) var configurations: ConfigurationSet
  private let excludes: [Glob]
  private let forcesExcludes: Bool
  /// Extensions that the command line adds to those of the configurations.
  private let endings: [String]
  /// Whether files of other kinds are listed too.
  private let listsOthers: Bool
  /// The folder of the last file, as in reports, cached because neighbours in a list usually have the same folder.
  private var lastFolder: (path: Path, kinds: FileKinds)?

  /// The excludes of `request` are patterns relative to the working folder.
  package init(
    workingFolder: Path, configurations: ConfigurationSet, request: PathRequest
  ) throws(CommandError) {
    self.workingFolder = workingFolder
    self.configurations = configurations
    forcesExcludes = request.forcesExcludes
    listsOthers = request.listsOthers
    endings = try request.endings()
    var globs: [Glob] = []
    for text in request.excludes {
      do throws(GlobError) {
        globs.append(try Glob(ArgumentText.decode(text)))
      } catch {
        throw .setting("--exclude '\(ArgumentText.display(text))': \(error.message)")
      }
    }
    self.excludes = globs
  }

  /// Adds a file unless it is excluded. A file found in a folder must also have a wanted extension.
  package mutating func add(_ file: SourceFile) throws(CommandError) {
    let folder = file.path.folder ?? Path("")
    let kinds = try kinds(in: folder)
    let kind = file.isNamed ? .wanted : kinds.kind(of: file.path.name)
    if kind == .other { return try add(other: file.path.name, file.place, in: folder, below: file.root) }
    if !file.isNamed || forcesExcludes, excludes(file.path, kinds) { return }
    var file = file
    file.configuration = kinds.configuration
    file.isGuess = kind == .unknown
    list.files.append(file)
  }

  /// Adds the file `name` of `folder` (a path as in reports), which is of another kind, unless it is excluded. It has no
  /// path if none is needed: there may be 50,000 of them.
  mutating func add(
    other name: ArraySlice<UInt8>, _ place: Origin.Place = .file, in folder: Path, below root: Path?
  ) throws(CommandError) {
    guard listsOthers else { return }
    let kinds = try kinds(in: folder)
    if kinds.hasExcludes || !excludes.isEmpty, excludes(folder.appending(name), kinds) { return }
    list.otherNames.add(name, place, in: folder, below: root)
  }

  private func excludes(_ path: Path, _ kinds: FileKinds) -> Bool {
    excludes.contains { $0.matches(path.bytes) }
      || kinds.hasExcludes && configurations.all[kinds.configuration].excludes(absolute(path))
  }

  /// The kinds of the files in `folder` (a path as in reports).
  mutating func kinds(in folder: Path) throws(CommandError) -> FileKinds {
    if let lastFolder, lastFolder.path == folder { return lastFolder.kinds }
    let index = try configurations.index(forFolder: absolute(folder))
    let kinds = FileKinds(configurations.all[index].configuration, index: index, or: endings)
    lastFolder = (folder, kinds)
    return kinds
  }

  /// Says, unless there is more to be said of it, that a folder holds nothing to lint.
  mutating func noteEmpty(_ folder: Path, _ argument: Path, _ text: String) {
    let shown = argument.bytes.isEmpty ? "." : argument.text
    list.emptyFolders.append((folder, Notice(severity: .warning, path: shown, text: text)))
  }

  /// Whether `folder` (a path as in reports) is excluded with its content, so that it is not searched.
  package func excludes(folder: Path) -> Bool {
    excludes.contains { $0.matches(folder.bytes, isFolder: true) }
  }

  package mutating func note(_ severity: Severity, _ path: Path, _ text: String) {
    list.notices.append(Notice(severity: severity, path: path.bytes.isEmpty ? "." : path.text, text: text))
  }

  /// Sorts the list and removes duplicates.
  mutating func putInOrder() {
    list.putInOrder()
  }

  /// The absolute path of a path as in reports.
  package func absolute(_ path: Path) -> Path {
    if path.isAbsolute { return path }
    return path.bytes.isEmpty ? workingFolder : workingFolder.appending(path.bytes)
  }
}
