import Linting
import OperatingSystem

/// What the user said about how much a run tells, and how it works.
struct ConsoleSettings: Equatable {
  /// Files at once; nil for one per processor.
  var jobs: Int?
  var color = ColorChoice.auto
  var isQuiet = false
  var wantsStatistics = false

  /// Threads that may work on so many files. The system is asked only if it matters.
  func threadCount(for files: Int) -> Int {
    files < 2 ? 1 : min(files, jobs ?? processorCount(), ConsoleSettings.threadLimit)
  }

  /// What is to be said of a run over so many files: that it has fewer threads than were asked for.
  func notices(for files: Int) -> [Notice] {
    guard let jobs, jobs > 1, files > 1 else { return [] }
    let limit = ConsoleSettings.threadLimit
    return min(jobs, files) <= limit
      ? [] : [Notice(severity: .note, text: "--jobs \(jobs): \(limit) is the most here, and is used")]
  }

  /// The most threads. Each of them has up to four files open when it masks, and one of the 256 places for temporary files
  /// that a signal removes (`temporary.c`).
  private static var threadLimit: Int {
    max(1, min(200, (openFileLimit() - 24) / 4))
  }

  /// Whether text on standard output is to be coloured.
  var usesColor: Bool {
    color.usesColor(isTerminal: isTerminal(1), environment: environmentVariable)
  }
}
