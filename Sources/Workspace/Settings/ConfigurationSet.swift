import Linting
import OperatingSystem
import ValueMatching

/// A configuration and its linter.
package struct ActiveConfiguration: Sendable {
  package let configuration: Configuration
  /// The absolute folder that its patterns are relative to.
  package let folder: Path
  /// Shared by all files of this configuration. Rules are loaded lazily.
  package let linter: LintContext

  /// Whether `path` (absolute) is excluded.
  package func excludes(_ path: Path) -> Bool {
    configuration.excludes((path.dropping(folder: folder) ?? path).bytes)
  }
}

/// The configurations of a run. A file uses the nearest `.connlint.yml` upward, not beyond its repository's root.
/// Results are cached for each folder.
package struct ConfigurationSet {
  /// In the order in which they were found; files refer to them by index.
  package private(set) var all: [ActiveConfiguration] = []
  /// Notices about configuration files that are not used, or that are less strict than the built-in settings.
  package private(set) var notices: [Notice] = []
  private let choice: ConfigurationChoice
  private let rules: RuleSelection
  /// Absolute, without links.
  private let workingFolder: Path
  private var byFolder: [Path: Int] = [:]
  /// The index of the built-in settings; nil until they are needed.
  private var builtIn: Int?
  private let allowance = MatchAllowance()

  /// Reads the configuration that `choice` names, if it names one.
  package init(_ choice: ConfigurationChoice, rules: RuleSelection, workingFolder: Path) throws(CommandError) {
    self.choice = choice
    self.rules = rules
    self.workingFolder = workingFolder
    // Errors in the selection must be reported even if no file is found.
    var configuration = Configuration()
    try rules.apply(to: &configuration)
    if case .file(let path) = choice {
      let absolute = path.isAbsolute ? path : workingFolder.appending(path.bytes)
      let bytes: [UInt8]
      do {
        bytes = try SettingsFile.read(named: path, limit: Configuration.sizeLimit)
      } catch {
        throw ConfigurationSet.unreadable(path, error)
      }
      try add(bytes, of: path, in: (absolute.normalised.folder ?? workingFolder))
    }
  }

  /// The index of the configuration for files in `folder`, which is absolute and need not exist.
  package mutating func index(forFolder folder: Path) throws(CommandError) -> Int {
    switch choice {
    case .file: return 0
    case .none: return try builtInIndex()
    case .nearest: break
    }
    var passed: [Path] = []
    var found: Int?
    var next: Path? = folder
    while found == nil, let here = next {
      if let known = byFolder[here] {
        found = known
        break
      }
      passed.append(here)
      let file = try self.file(in: here)
      if FileStatus.exists(file) {
        found = try discover(file, in: here)
      }
      if found == nil, FileStatus.exists(here.appending(".git")) {
        break
      }
      next = here.folder
    }
    let index = if let found { found } else { try builtInIndex() }
    for folder in passed { byFolder[folder] = index }
    return index
  }

  private static let fileNames = Configuration.fileNames.map { Array($0.utf8) }

  /// The path of the configuration file of `folder`, whether or not it exists.
  private func file(in folder: Path) throws(CommandError) -> Path {
    let places = ConfigurationSet.fileNames.map(folder.appending)
    let present = places.filter(FileStatus.exists)
    if present.count > 1 {
      throw .file(shown(present[1]), "\(Configuration.fileName) is in the same folder; remove one of them")
    }
    return present.first ?? places[0]
  }

  private mutating func builtInIndex() throws(CommandError) -> Int {
    if let builtIn { return builtIn }
    builtIn = try append(Configuration(), in: workingFolder)
    return all.count - 1
  }

  /// Adds the configuration found in `folder`. Returns nil if another user may have written it.
  private mutating func discover(_ file: Path, in folder: Path) throws(CommandError) -> Int? {
    let path = shown(file)
    let (bytes, status): ([UInt8], FileStatus)
    do {
      (bytes, status) = try SettingsFile.read(found: path, limit: Configuration.sizeLimit)
    } catch {
      throw ConfigurationSet.unreadable(path, error)
    }
    let isBelow = folder == workingFolder || folder.dropping(folder: workingFolder) != nil
    guard isBelow || status.isTrusted || ConfigurationSet.isInTrustedRepository(folder) else {
      notices.append(
        Notice(
          severity: .warning, path: path.text,
          text:
            "is not used, since others may have written it and no repository of yours holds it; --config names a file"))
      return nil
    }
    return try add(bytes, of: path, in: folder)
  }

  /// Whether `folder` is in a repository of this user. For example, another user may have made `/tmp` a repository.
  private static func isInTrustedRepository(_ folder: Path) -> Bool {
    var next: Path? = folder
    while let here = next {
      if let status = try? FileStatus.of(here.appending(".git")) { return status.isTrusted }
      next = here.folder
    }
    return false
  }

  private static func unreadable(_ path: Path, _ error: SystemError) -> CommandError {
    .file(path, "the configuration cannot be read: \(error.text)")
  }

  @discardableResult
  private mutating func add(_ bytes: [UInt8], of path: Path, in folder: Path) throws(CommandError) -> Int {
    let configuration: Configuration
    do {
      configuration = try Configuration(decoding: bytes, file: path.text)
    } catch {
      throw .place(file: error.file, line: error.line, column: error.column, error.message)
    }
    let concessions = configuration.concessions()
    if !concessions.isEmpty {
      let text = "lets more pass than connlint by itself: \(concessions.joined(separator: "; "))"
      notices.append(Notice(severity: .note, path: path.text, text: text))
    }
    return try append(configuration, in: folder)
  }

  private mutating func append(_ configuration: Configuration, in folder: Path) throws(CommandError) -> Int {
    var configuration = configuration
    try rules.apply(to: &configuration)
    let linter = LintContext(settings: configuration.lintSettings, allowance: allowance)
    // Retained once more and never released: releasing all rules before the program ends costs a tenth of linting a
    // small file. A process that lives longer keeps a linter for each configuration.
    _ = Unmanaged.passRetained(linter)
    all.append(ActiveConfiguration(configuration: configuration, folder: folder, linter: linter))
    return all.count - 1
  }

  private func shown(_ path: Path) -> Path {
    path.dropping(folder: workingFolder) ?? path
  }
}
