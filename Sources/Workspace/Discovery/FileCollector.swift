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
  /// The folder of the last file, cached because neighbours in a list usually have the same folder.
  private var lastFolder: (path: Path, configuration: Int)?

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
    let path = absolute(file.path)
    var file = file
    file.configuration = try index(forFolder: path.folder ?? workingFolder)
    // Not copied into a variable: there may be 50,000 files.
    let kind =
      file.isNamed
      ? .wanted : configurations.all[file.configuration].kind(ofFileNamed: file.path.name, or: endings)
    if kind == .other, !listsOthers { return }
    if !file.isNamed || forcesExcludes {
      if excludes.contains(where: { $0.matches(file.path.bytes) })
        || configurations.all[file.configuration].excludes(path)
      {
        return
      }
    }
    if kind == .other { return list.add(other: file) }
    file.isGuess = kind == .unknown
    list.files.append(file)
  }

  /// The kind of files named `name` in `folder` (a path as in reports).
  mutating func kind(of name: ArraySlice<UInt8>, in folder: Path) throws(CommandError) -> FileKind {
    let index = try index(forFolder: absolute(folder))
    return configurations.all[index].kind(ofFileNamed: name, or: endings)
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

  private mutating func index(forFolder folder: Path) throws(CommandError) -> Int {
    if let lastFolder, lastFolder.path == folder { return lastFolder.configuration }
    let index = try configurations.index(forFolder: folder)
    lastFolder = (folder, index)
    return index
  }
}
