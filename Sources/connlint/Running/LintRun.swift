import Linting
import OperatingSystem
import Reporting
import Workspace

/// A run of `connlint lint`, from the options to the exit code.
struct LintRun: Equatable, Execution {
  var paths: PathRequest
  var isStaged = false
  var rules = RuleSelection()
  var configuration = ConfigurationChoice.nearest
  var report = ReportRequest()
  var console = ConsoleSettings()

  init(paths: PathRequest) {
    self.paths = paths
  }

  func run() throws(CommandError) -> ExitStatus {
    let (found, folder) = try paths.find(configuration, rules, isStaged: isStaged, isQuiet: console.isQuiet)
    let files = found.list.files
    let configurations = found.configurations.all
    var writer = try ReportWriter(report, console: console, workingFolder: folder, total: files.count)
    let source = FileSource(wantsExcerpts: report.format.showsSource)
    let notices: [Notice]
    if isStaged {
      notices = try lintStaged(found.list, in: folder, configurations, source) { writer.add($0, configurations) }
    } else {
      OrderedRun(files: files, jobs: console.threadCount(for: files.count)) { file, state in
        source.lint(file, with: configurations[file.configuration].linter, &state)
      }.run {
        writer.add($0, configurations)
      } pause: {
        writer.pause()
      }
      notices = found.list.notices(source, jobs: console.threadCount(for: found.list.others.count))
    }
    return writer.end(notices: console.notices(for: files.count) + found.configurations.notices + notices)
  }

  /// Lints git objects one after another, in the order in which git returns them. Returns the notices of the list.
  private func lintStaged(
    _ list: FileList, in workingFolder: Path, _ configurations: [ActiveConfiguration], _ source: FileSource,
    deliver: (FileResult) -> Void
  ) throws(CommandError) -> [Notice] {
    var others = OtherFiles()
    if list.files.isEmpty, list.others.isEmpty { return list.notices }
    var buffer = ReadBuffer()
    do {
      let store = try ObjectStore(of: try Repository(committedIn: workingFolder))
      for file in list.files {
        guard case .index(let object) = file.place else { continue }
        let largest = file.isGuess ? SourceFile.guessLimit : .max
        deliver(
          source.lint(file, with: configurations[file.configuration].linter) { consume throws(ReadFailure) in
            try store.feed(object, largest: largest, through: &buffer, to: consume)
          })
      }
      for file in list.others {
        guard case .index(let object) = file.place else { continue }
        if let glance = try? store.glance(at: object, through: &buffer) { others.add(file.path, glance) }
      }
    } catch {
      throw .setting(error.text)
    }
    return others.notices(of: list)
  }
}

/// The working folder of the process.
func currentFolder() throws(CommandError) -> Path {
  do {
    return try workingFolder()
  } catch {
    throw .setting("the current folder cannot be found: \(error.text)")
  }
}

extension FileList {
  /// What is to be said of the list, once its files of other kinds were looked into.
  func notices(_ source: FileSource, jobs: Int) -> [Notice] {
    var found = OtherFiles()
    var index = 0
    OrderedRun(files: others, jobs: jobs) { file, state in
      source.glance(at: file, &state)
    }.run {
      found.add(others[index].path, $0)
      index += 1
    } pause: {
    }
    return found.notices(of: self)
  }
}
