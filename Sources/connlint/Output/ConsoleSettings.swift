/// What the user said about how much a run tells, and how it works.
struct ConsoleSettings: Equatable {
  /// Files at once; nil for one per processor.
  var jobs: Int?
  var color = ColorChoice.auto
  var isQuiet = false
  var wantsStatistics = false

  /// Threads that may work on so many files. The system is asked only if it matters.
  func threadCount(for files: Int) -> Int {
    files < 2 ? 1 : min(files, jobs ?? processorCount())
  }

  /// Whether text on standard output is to be coloured.
  var usesColor: Bool {
    color.usesColor(isTerminal: isTerminal(1), environment: environmentVariable)
  }
}
