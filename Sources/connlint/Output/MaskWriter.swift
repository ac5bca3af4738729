import Linting
import OperatingSystem
import Reporting
import Workspace

/// Writes the output of `mask`: masked standard input and diffs to standard output, messages to standard error.
struct MaskWriter {
  private let mode: FileMasking.Mode
  private let settings: ConsoleSettings
  private let console: Console
  private var stream = OutputStream()
  private var progress: Progress
  private var statistics = Statistics()
  private var failed = false
  private var done = 0
  private var changedFiles = 0
  private var maskedFiles = 0
  private var unmaskable = 0
  /// The folders of masked files.
  private var folders: Set<Path> = []
  private var unreadFiles = UnreadFiles()
  private var unread = 0
  /// The number of remaining values that may be secrets.
  private var leftValues = 0

  /// The maximum number of positions that are listed for one file.
  private static let toldPlaces = 20

  init(mode: FileMasking.Mode, console settings: ConsoleSettings, total: Int) {
    self.mode = mode
    self.settings = settings
    console = Console(isQuiet: settings.isQuiet)
    progress = Progress(total: total, isOn: !settings.isQuiet && isTerminal(2))
  }

  /// Writes `bytes` unchanged if masked text is requested.
  mutating func pass(_ bytes: [UInt8]) {
    if mode == .write { stream.write(bytes) }
  }

  /// Reports the result of one file.
  mutating func add(_ masked: MaskedFile) {
    let result = masked.result
    let path = result.path
    done += 1
    if settings.wantsStatistics { statistics.add(result.statistics) }
    if let output = masked.output { stream.write(output) }
    for piece in result.diff.pieces { stream.write(piece) }
    if let omission = masked.omission ?? (masked.file.isGuess && result.isNoText ? .noText : nil) {
      unread += 1
      unreadFiles.add(omission, path)
    } else if let reason = result.unread {
      let severity: Severity = masked.file.isNamed || result.isGivenUp ? .error : .warning
      unread += 1
      let notice = Notice(severity: severity, path: path, text: "not masked: \(reason)")
      if unreadFiles.isWorthSaying(notice) { say(notice) }
      failed = failed || severity == .error
    }
    if let failure = result.failure {
      say(.error, path, failure.text)
      failed = true
      return
    }
    if result.changeCount > 0 {
      changedFiles += 1
      if result.maskedCount > 0 { maskedFiles += 1 }
      if mode == .write, !masked.file.isStandardInput { folders.insert(masked.file.path.folder ?? Path("")) }
      say(.note, path, MaskWriter.summary(of: result, mode))
    }
    if result.unmaskableCount > 0 {
      unmaskable += result.unmaskableCount
      say(.warning, path, "\(Prose.counted(result.unmaskableCount, "finding")) without a value to mask")
    }
    tell(result.leftovers, path)
  }

  /// Lists the secrets and possible secrets that remain.
  private mutating func tell(_ left: [Leftover], _ path: String) {
    leftValues += left.count
    for place in left.prefix(MaskWriter.toldPlaces) {
      say(.warning, "\(path):\(place.line):\(place.column)", place.text)
    }
    let more = left.count - MaskWriter.toldPlaces
    if more > 0 { say(.warning, path, "\(Prose.counted(more, "more place")) like these") }
  }

  /// Updates the progress line.
  mutating func pause() {
    progress.update(done)
  }

  /// Prints the summary and returns the exit code.
  mutating func end(notices: [Notice]) -> ExitStatus {
    progress.clear()
    stream.flush()
    for notice in notices + unreadFiles.rest + leftovers { console.say(notice) }
    if notices.contains(where: { $0.severity == .error }) { failed = true }
    if let failure = stream.failure {
      console.fail("standard output cannot be written: \(failure.text)")
      failed = true
    }
    if settings.wantsStatistics { console.write(statistics.table) }
    if !settings.isQuiet { console.say(closing) }
    if failed { return .failure }
    return unmaskable > 0 || leftValues > 0 || (mode != .write && changedFiles > 0) ? .findings : .success
  }

  /// The summary line.
  private var closing: String {
    let rest = unread == 0 ? "" : "; \(Prose.counted(unread, "file")) not read"
    if changedFiles == 0 { return "Nothing to mask in \(Prose.counted(done, "file"))\(rest)." }
    if mode != .write { return "\(Prose.counted(changedFiles, "file")) of \(done) would change\(rest)." }
    if maskedFiles == 0 { return "Keys were corrected in \(Prose.counted(changedFiles, "file"))\(rest)." }
    return """
      Values were masked in \(Prose.counted(maskedFiles, "file"))\(rest). They remain in version-control history and wherever the \
      statements ran: rotate these credentials first, then rewrite history if you must (git filter-repo).
      """
  }

  private static func summary(of result: MaskResult, _ mode: FileMasking.Mode) -> String {
    let keys = result.changeCount - result.maskedCount
    let parts = [(result.maskedCount, "value"), (keys, "key")].filter { $0.0 > 0 }
    let verb = mode == .write ? "masked" : "to mask"
    return parts.map { count, word in
      "\(Prose.counted(count, word)) \(word == "value" ? verb : mode == .write ? "corrected" : "to correct")"
    }.joined(separator: ", ")
  }

  private mutating func say(_ severity: Severity, _ path: String, _ text: String) {
    say(Notice(severity: severity, path: path, text: text))
  }

  private mutating func say(_ notice: Notice) {
    progress.clear()
    console.say(notice)
  }

  /// A notice about temporary files of killed runs in the folders of masked files.
  private var leftovers: [Notice] {
    let names = folders.sorted().flatMap { folder in
      TemporaryFile.leftovers(in: folder).map { folder.appending($0.bytes).text }
    }
    guard let first = names.first else { return [] }
    let text = names.count == 1 ? "is" : "and \(Prose.counted(names.count - 1, "other file")) are"
    return [
      Notice(
        severity: .note, path: first, text: "\(text) left of a run that was killed, and may hold secrets; remove it")
    ]
  }
}
