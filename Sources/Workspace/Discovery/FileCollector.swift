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
  /// The folder of the last file: in a list most neighbours have the same one.
  private var lastFolder: (path: Path, configuration: Int)?

  /// `excludes` are patterns relative to the working folder.
  package init(
    workingFolder: Path, configurations: ConfigurationSet, excludes: [String], forcesExcludes: Bool
  ) throws(CommandError) {
    self.workingFolder = workingFolder
    self.configurations = configurations
    self.forcesExcludes = forcesExcludes
    var globs: [Glob] = []
    for text in excludes {
      do throws(GlobError) {
        globs.append(try Glob(ArgumentText.decode(text)))
      } catch {
        throw .setting("--exclude '\(ArgumentText.display(text))': \(error.message)")
      }
    }
    self.excludes = globs
  }

  /// Adds a file unless it is excluded. A file that was found in a folder must also have the name of an SQL file.
  package mutating func add(_ file: SourceFile) throws(CommandError) {
    let path = absolute(file.path)
    var file = file
    file.configuration = try index(forFolder: path.folder ?? workingFolder)
    let configuration = configurations.all[file.configuration]
    if !file.isNamed, !configuration.isSQL(file.path.bytes) { return }
    if !file.isNamed || forcesExcludes {
      if excludes.contains(where: { $0.matches(file.path.bytes) }) || configuration.excludes(path) { return }
    }
    list.files.append(file)
  }

  /// Whether files of that name in `folder` (as reported) are SQL files.
  mutating func isSQL(_ name: some BidirectionalCollection<UInt8>, in folder: Path) throws(CommandError) -> Bool {
    let index = try index(forFolder: absolute(folder))
    return configurations.all[index].isSQL(name)
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
