import Linting
import OperatingSystem
import Reporting
import Workspace

/// Writes the output of `lint`: the report to standard output or a file, messages to standard error.
struct ReportWriter: ~Copyable {
  private let request: ReportRequest
  private let settings: ConsoleSettings
  private let console: Console
  private let flushesOften: Bool
  private var reporter: any Reporter
  private var stream = OutputStream()
  /// The report in the requested format if it goes to a file; the console then gets the text format.
  private var file: ReportFile?
  private var fileReporter: (any Reporter)?
  private var baselines: BaselineFiles
  private var progress: Progress
  private var summary = RunSummary()
  private var statistics = Statistics()
  private var notices: [Notice] = []
  private var unreadFiles = UnreadFiles()
  private var done = 0
  private var fails = false

  init(
    _ request: ReportRequest, console settings: ConsoleSettings, workingFolder: Path, total: Int
  ) throws(CommandError) {
    let baselines = try BaselineFiles(request)
    let file = try ReportWriter.begin(request.output)
    self.request = request
    self.settings = settings
    self.baselines = baselines
    self.file = file
    console = Console(isQuiet: settings.isQuiet)
    flushesOften = isTerminal(1)
    progress = Progress(total: total, isOn: !settings.isQuiet && isTerminal(2))
    // Loaded only if necessary, because reading the rules takes longer than linting a small file.
    let rules = request.format.showsSource ? RuleBook.standard.rules : []
    let format = request.output == nil ? request.format : .text
    reporter = format.makeReporter(
      rules: rules, usesColor: format.isForPeople && settings.usesColor, width: settings.width,
      workingDirectory: workingFolder.text)
    fileReporter =
      request.output == nil
      ? nil : request.format.makeReporter(rules: rules, workingDirectory: workingFolder.text)
    reporter.begin()
    fileReporter?.begin()
  }

  private static func begin(_ path: Path?) throws(CommandError) -> ReportFile? {
    guard let path else { return nil }
    do {
      return try ReportFile.begin(path)
    } catch {
      throw .file(path, "the report cannot be written: \(error.text)")
    }
  }

  /// Reports the findings of one file.
  mutating func add(_ result: FileResult, _ configurations: [ActiveConfiguration]) {
    var report = result.report
    baselines.apply(to: &report)
    summary.begin(report)
    if let omission = result.omission { unreadFiles.add(omission, report.path) }
    if let notice = result.notice, unreadFiles.isWorthSaying(notice) { notices.append(notice) }
    let configuration = configurations[result.configuration].configuration
    done += 1
    if report.findings.isEmpty { return }
    progress.clear()
    reporter.begin(report)
    fileReporter?.begin(report)
    // Each finding is unpacked once.
    for (index, finding) in report.findings.enumerated() {
      summary.add(finding)
      if settings.wantsStatistics { statistics.add(finding) }
      if !fails { fails = configuration.fails(finding.severity) }
      reporter.add(finding)
      fileReporter?.add(finding)
      // Written in parts, because a file may have very many findings.
      if index & 0xFF == 0xFF { writeOut() }
    }
    writeOut()
  }

  private mutating func writeOut() {
    stream.write(reporter.takeOutput())
    if let output = fileReporter?.takeOutput() { file?.write(output) }
  }

  /// Flushes the output and updates the progress line.
  mutating func pause() {
    if flushesOften { stream.flush() }
    progress.update(done)
  }

  /// Ends the report, prints the summary and returns the exit code.
  consuming func end(notices early: [Notice]) -> ExitStatus {
    progress.clear()
    var notices = early + notices + unreadFiles.rest + baselines.finish()
    reporter.end(summary, notices: notices)
    stream.write(reporter.takeOutput())
    stream.flush()
    if let failure = stream.failure {
      notices.append(Notice(severity: .error, text: "the report cannot be written: \(failure.text)"))
    }
    fileReporter?.end(summary, notices: notices)
    if let output = fileReporter?.takeOutput(), let failure = finishFile(output) { notices.append(failure) }
    for notice in notices { console.say(notice) }
    if settings.wantsStatistics { console.write(statistics.table) }
    if !settings.isQuiet {
      console.say(summary.sentence)
      if request.format.isForPeople || request.output != nil, let masking = summary.masking { console.say(masking) }
    }
    if notices.contains(where: { $0.severity == .error }) { return .failure }
    return fails && !request.exitsZero ? .findings : .success
  }

  /// Writes the rest of the report file and renames it to its final name.
  private mutating func finishFile(_ output: [UInt8]) -> Notice? {
    guard var file = file.take() else { return nil }
    file.write(output)
    do {
      try file.finish()
      return nil
    } catch {
      return Notice(
        severity: .error, path: request.output?.text, text: "the report cannot be written: \(error.text)")
    }
  }
}
