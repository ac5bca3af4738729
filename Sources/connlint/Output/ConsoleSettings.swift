import Linting
import OperatingSystem

/// The command-line options for messages and threads.
struct ConsoleSettings: Equatable {
  /// The number of threads; nil for one per processor.
  var jobs: Int?
  var color = ColorChoice.auto
  var isQuiet = false
  var wantsStatistics = false

  /// The number of threads for this many files. Asks the system only if necessary.
  func threadCount(for files: Int) -> Int {
    files < 2 ? 1 : min(files, jobs ?? processorCount(), ConsoleSettings.threadLimit)
  }

  /// A notice if the run uses fewer threads than the user requested.
  func notices(for files: Int) -> [Notice] {
    guard let jobs, jobs > 1, files > 1 else { return [] }
    let limit = ConsoleSettings.threadLimit
    return min(jobs, files) <= limit
      ? [] : [Notice(severity: .note, text: "--jobs \(jobs): \(limit) is the most here, and is used")]
  }

  /// The maximum number of threads. When masking, each has up to four open files, and one of the 256 slots for
  /// temporary files that a signal deletes (`temporary.c`).
  private static var threadLimit: Int {
    max(1, min(200, (openFileLimit() - 24) / 4))
  }

  /// The width of a line on standard output: `COLUMNS`, or the width of the terminal, or 100.
  var width: Int {
    let width = environmentVariable("COLUMNS").flatMap { Int($0) } ?? terminalWidth(1) ?? 100
    return min(max(width, 40), 1000)
  }

  /// Whether to use colours on standard output.
  var usesColor: Bool {
    color.usesColor(isTerminal: isTerminal(1), environment: environmentVariable)
  }
}
