import Linting
import Reporting

/// One run of `connlint lint`, from the names that the user gave to the exit code.
struct LintRun {
  var paths: PathRequest
  var isStaged = false
  var rules = RuleSelection()
  var configuration = ConfigurationChoice.nearest
  var format = ReportFormat.text
  var output: Path?
  var threshold = FailureThreshold.warning
  var baseline: Path?
  var newBaseline: Path?
  var console = ConsoleSettings()

  init(paths: PathRequest) {
    self.paths = paths
  }

  /// The run for arguments that are nothing but paths, as editors and hooks give them: the parser would take longer
  /// than linting a small file. Nil for all others.
  init?(plain arguments: [String], commands: [String]) {
    guard let first = arguments.first, !commands.contains(first) else { return nil }
    guard arguments.allSatisfy({ !$0.hasPrefix("-") || $0 == "-" }) else { return nil }
    paths = PathRequest(paths: arguments.map(Path.init(argument:)))
  }

  func execute() -> ExitStatus {
    do {
      return try run()
    } catch {
      Console().say(error.notice)
      return .failure
    }
  }

  /// The whole run.
  private func run() throws(CommandError) -> ExitStatus {
    let workingFolder = try currentFolder()
    let list = isStaged ? try paths.discoverStaged(in: workingFolder) : try paths.discover(in: workingFolder)
    let rules = try rules.apply(to: Set(RuleName.allCases))
    let linter = Linter(settings: LintSettings(rules: rules))
    var writer = ReportWriter(format: format, console: console, total: list.files.count)
    if isStaged {
      try lintStaged(list.files, with: linter) { writer.add($0) }
    } else {
      let source = FileSource(wantsExcerpts: format.showsSource)
      OrderedRun(files: list.files, jobs: console.threadCount) { file, buffer in
        source.lint(file, with: linter, &buffer)
      }.run {
        writer.add($0)
      } pause: {
        writer.pause()
      }
    }
    return writer.end(notices: list.notices, threshold: threshold)
  }

  /// Lints objects of git's store, one after the other as git hands them out.
  private func lintStaged(
    _ files: [SourceFile], with linter: Linter, deliver: (FileResult) -> Void
  ) throws(CommandError) {
    if files.isEmpty { return }
    let source = FileSource(wantsExcerpts: format.showsSource)
    var buffer = ReadBuffer()
    do {
      let store = try ObjectStore()
      for file in files {
        guard case .blob(let object) = file.content else { continue }
        deliver(
          source.lint(file, with: linter) { consume throws(ReadFailure) in
            try store.feed(object, through: &buffer, to: consume)
          })
      }
    } catch {
      throw .setting("git cannot be started: \(error.text)")
    }
  }
}

/// The folder that the program was started in.
func currentFolder() throws(CommandError) -> Path {
  do {
    return try workingFolder()
  } catch {
    throw .setting("the current folder cannot be found: \(error.text)")
  }
}
