/// What the user said about how much a run tells, and how it works.
struct ConsoleSettings {
  /// Files at once; nil for one per processor.
  var jobs: Int?
  var color = ColorChoice.auto
  var isQuiet = false
  var wantsStatistics = false

  var threadCount: Int { jobs ?? processorCount() }

  /// Whether text on standard output is to be coloured.
  var usesColor: Bool {
    color.usesColor(isTerminal: isTerminal(1), environment: environmentVariable)
  }
}
