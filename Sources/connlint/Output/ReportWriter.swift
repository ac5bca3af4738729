import Linting
import Reporting

/// Everything that a run of the linter prints: the report to standard output, the rest to standard error.
struct ReportWriter {
  private let settings: ConsoleSettings
  private let console: Console
  private let flushesOften: Bool
  private var reporter: any Reporter
  private var stream = OutputStream()
  private var progress: Progress
  private var summary = RunSummary()
  private var statistics = Statistics()
  private var notices: [Notice] = []
  private var done = 0

  init(format: ReportFormat, console settings: ConsoleSettings, total: Int) {
    self.settings = settings
    console = Console(isQuiet: settings.isQuiet)
    flushesOften = isTerminal(1)
    progress = Progress(total: total, isOn: !settings.isQuiet && isTerminal(2))
    // Reading the rules takes longer than linting a small file.
    let rules = format.showsSource ? RuleBook.standard.rules : []
    reporter = format.makeReporter(rules: rules, usesColor: format.isForPeople && settings.usesColor)
    reporter.begin()
  }

  /// Reports one file.
  mutating func add(_ result: FileResult) {
    summary.add(result.report)
    if settings.wantsStatistics { statistics.add(result.report) }
    if let notice = result.notice { notices.append(notice) }
    reporter.file(result.report)
    if !result.report.findings.isEmpty { stream.write(reporter.takeOutput()) }
    done += 1
  }

  /// Lets people see what there is so far.
  mutating func pause() {
    if flushesOften {
      progress.clear()
      stream.flush()
    }
    progress.update(done)
  }

  /// Ends the report, prints what else there is to say, and returns the exit code.
  mutating func end(notices early: [Notice], threshold: FailureThreshold) -> ExitStatus {
    progress.clear()
    let notices = early + notices
    reporter.end(summary, notices: notices)
    stream.write(reporter.takeOutput())
    stream.flush()
    for notice in notices { console.say(notice) }
    if let failure = stream.failure { console.fail("the report cannot be written: \(failure.text)") }
    if settings.wantsStatistics { console.write(statistics.table) }
    if !settings.isQuiet { console.write(summary.sentence + "\n") }
    let failed = stream.failure != nil || notices.contains { $0.severity == .error }
    return failed ? .failure : threshold.status(of: summary)
  }
}
