import Linting
import OperatingSystem

/// The command-line options that select files.
package struct PathRequest: Equatable {
  package var paths: [Path] = []
  /// A file that lists more paths; `-` is standard input.
  package var list: Path?
  package var listIsNULSeparated = false
  package var excludes: [String] = []
  /// Whether excludes also apply to files that the user named.
  package var forcesExcludes = false
  package var asksGit = true
  /// The values of `--extensions`: comma-separated extensions.
  package var extensions: [String] = []
  /// Whether files of other kinds in the folders are listed too.
  package var listsOthers = false
  /// The path that reports show for standard input.
  package var inputName = Path("<stdin>")

  package init() {}

  /// Finds the files and their configurations. Errors of single files become notices; wrong options are thrown.
  package func discover(_ configurations: ConfigurationSet, in workingFolder: Path) throws(CommandError)
    -> FileCollector
  {
    try validate()
    var discovery = Discovery(
      collector: try collector(configurations, workingFolder), asksGit: asksGit, inputName: inputName)
    if paths.isEmpty, list == nil { try discovery.addNamed(Path(".")) }
    for path in paths { try discovery.add(path) }
    for path in try listedPaths() { try discovery.addNamed(path) }
    var collector = discovery.collector
    collector.putInOrder()
    return collector
  }

  /// Finds the staged files that differ from the last commit; only those in the named files and folders, if any are
  /// named.
  package func discoverStaged(
    _ configurations: ConfigurationSet, in workingFolder: Path
  ) throws(CommandError) -> FileCollector {
    try validate()
    if paths.contains(where: \.isStandardInput) { throw .usage("--staged reads git's index, not standard input") }
    var collector = try collector(configurations, workingFolder)
    let limits = paths + (try listedPaths())
    try StagedFiles(workingFolder: workingFolder).add(
      to: &collector, limits: limits, isLimited: !limits.isEmpty || list != nil)
    collector.putInOrder()
    return collector
  }

  private func collector(
    _ configurations: ConfigurationSet, _ workingFolder: Path
  ) throws(CommandError) -> FileCollector {
    try FileCollector(workingFolder: workingFolder, configurations: configurations, request: self)
  }

  /// The name endings of ``extensions``, as ``Configuration/extensions`` has them.
  func endings() throws(CommandError) -> [String] {
    var endings: [String] = []
    for text in extensions.flatMap({ $0.split(separator: ",", omittingEmptySubsequences: false) }) {
      guard let ending = Configuration.ending(text.filter { $0 != " " }) else {
        throw .setting(
          "--extensions '\(ArgumentText.display(String(text)))': this is no extension; write it as in 'tf,py'")
      }
      endings.append(ending)
    }
    return endings
  }

  private func validate() throws(CommandError) {
    if (paths + [list].compactMap(\.self)).count(where: \.isStandardInput) > 1 {
      throw .usage("standard input ('-') can be read only once")
    }
    if listIsNULSeparated, list == nil { throw .usage("-0 needs --files-from") }
  }

  private func listedPaths() throws(CommandError) -> [Path] {
    guard let list else { return [] }
    do {
      // Blocks if the list is a pipe that no program has opened for writing yet.
      let bytes =
        list.isStandardInput
        ? try Descriptor.standardInput.readAll(limit: PathList.sizeLimit)
        : try Descriptor.waiting(for: list).readAll(limit: PathList.sizeLimit)
      return PathList.parse(bytes, isNULSeparated: listIsNULSeparated)
    } catch {
      throw .file(list, "the list of files cannot be read: \(error.text)")
    }
  }
}

extension Path {
  /// Whether this is `-`, which means standard input.
  package var isStandardInput: Bool { bytes.elementsEqual("-".utf8) }
}
