import Linting
import OperatingSystem

/// Takes the files of a run one by one, and leaves out those that are excluded.
package struct FileCollector {
  /// Absolute, without links.
  package let workingFolder: Path
  package private(set) var list = FileList()
  package private(set) var configurations: ConfigurationSet
  private let excludes: [Glob]
  private let forcesExcludes: Bool
  /// Name endings that the command line adds to those of the configurations.
  private let endings: [String]
  /// Whether files of other kinds are listed too.
  private let listsOthers: Bool
  /// The folder of the last file: in a list most neighbours have the same one.
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

  /// Adds a file unless it is excluded. A file that was found in a folder must also be of a kind that is to be linted.
  package mutating func add(_ file: SourceFile) throws(CommandError) {
    let path = absolute(file.path)
    var file = file
    file.configuration = try index(forFolder: path.folder ?? workingFolder)
    let configuration = configurations.all[file.configuration]
    let kind = file.isNamed ? .wanted : configuration.kind(ofFileNamed: file.path.name, or: endings)
    if kind == .other, !listsOthers { return }
    if !file.isNamed || forcesExcludes {
      if excludes.contains(where: { $0.matches(file.path.bytes) }) || configuration.excludes(path) { return }
    }
    if kind == .other { return list.others.append(file) }
    file.isGuess = kind == .unknown
    list.files.append(file)
  }

  /// What `folder` (as reported) makes of a file of that name.
  mutating func kind(of name: ArraySlice<UInt8>, in folder: Path) throws(CommandError) -> FileKind {
    let index = try index(forFolder: absolute(folder))
    return configurations.all[index].kind(ofFileNamed: name, or: endings)
  }

  /// Says, unless there is more to be said of it, that a folder holds nothing to lint.
  mutating func noteEmpty(_ folder: Path, _ argument: Path, _ text: String) {
    let shown = argument.bytes.isEmpty ? "." : argument.text
    list.emptyFolders.append((folder, Notice(severity: .warning, path: shown, text: text)))
  }

  /// Whether `folder` (as reported) is excluded with all that it holds, so that it need not be walked.
  package func excludes(folder: Path) -> Bool {
    excludes.contains { $0.matches(folder.bytes, isFolder: true) }
  }

  package mutating func note(_ severity: Severity, _ path: Path, _ text: String) {
    list.notices.append(Notice(severity: severity, path: path.bytes.isEmpty ? "." : path.text, text: text))
  }

  /// Ends the list.
  mutating func putInOrder() {
    list.putInOrder()
  }

  /// Where a reported path is.
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
