import Linting
import OperatingSystem
import Reporting
import Workspace

/// A run of `connlint inspect`, from the options to the exit code: 0 or 2.
struct InspectRun: Execution {
  var paths: PathRequest
  var configuration = ConfigurationChoice.nearest
  var format = InspectionFormat.text
  var isQuiet = false

  func run() throws(CommandError) -> ExitStatus {
    let found = try paths.find(configuration, isQuiet: isQuiet).found
    let files = found.list.files
    let configurations = found.configurations.all
    var writer = InspectionWriter(format, isQuiet: isQuiet)
    let source = FileSource(inspects: true)
    OrderedRun(files: files, jobs: ConsoleSettings().threadCount(for: files.count)) { file, workspace in
      source.lint(file, with: configurations[file.configuration].linter, &workspace)
    }.run {
      writer.add($0)
    } pause: {
    }
    let jobs = ConsoleSettings().threadCount(for: found.list.others.count)
    return writer.end(notices: found.configurations.notices + found.list.notices(source, jobs: jobs))
  }
}

/// Writes the output of `inspect`: the statements to standard output, messages to standard error.
private struct InspectionWriter {
  private let console: Console
  private var reporter: any InspectionReporter
  private var stream = OutputStream()
  private var summary = RunSummary()
  private var notices: [Notice] = []
  private var unreadFiles = UnreadFiles()

  init(_ format: InspectionFormat, isQuiet: Bool) {
    console = Console(isQuiet: isQuiet)
    reporter = format.makeReporter()
    reporter.begin()
  }

  mutating func add(_ result: FileResult) {
    summary.add(result.report)
    if let omission = result.omission { unreadFiles.add(omission, result.report.path) }
    if let notice = result.notice, unreadFiles.isWorthSaying(notice) { notices.append(notice) }
    reporter.file(result.report)
    stream.write(reporter.takeOutput())
  }

  mutating func end(notices early: [Notice]) -> ExitStatus {
    var notices = early + notices + unreadFiles.rest
    reporter.end(summary)
    stream.write(reporter.takeOutput())
    stream.flush()
    if let failure = stream.failure {
      notices.append(Notice(severity: .error, text: "the list cannot be written: \(failure.text)"))
    }
    for notice in notices { console.say(notice) }
    if !console.isQuiet { console.say(summary.readingSentence) }
    return notices.contains { $0.severity == .error } ? .failure : .success
  }
}
