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
  /// The folder of the last file, cached because neighbours in a list usually have the same folder.
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

  /// Adds a file unless it is excluded. A file found in a folder must also have an SQL extension.
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

  /// Whether files named `name` in `folder` (a path as in reports) are SQL files.
  mutating func isSQL(_ name: some BidirectionalCollection<UInt8>, in folder: Path) throws(CommandError) -> Bool {
    let index = try index(forFolder: absolute(folder))
    return configurations.all[index].isSQL(name)
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
