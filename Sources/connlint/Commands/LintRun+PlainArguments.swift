import OperatingSystem
import Reporting
import Workspace

// The argument parser takes 17 M instructions to read one option, ten times as many as linting a small file, because it
// looks up protocol conformances at run time. Hooks and editors start the program for each file, so the simple cases
// are parsed here: options of `lint`, each given once and with its full name. The parser handles everything else,
// including all errors. A test checks that both give the same results.
extension LintRun {
  /// Parses `arguments`; nil if the argument parser must do it. `commands` are the names of all commands.
  init?(plain arguments: [String], commands: [String]) {
    self.init(paths: PathRequest())
    var rest = arguments[...]
    if rest.first == "lint" { rest.removeFirst() }
    var seen: [String] = []
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-"), argument != "-" else {
        if commands.contains(argument) { return nil }
        paths.paths.append(Path(argument: argument))
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      let name = parts[0]
      if seen.contains(name) { return nil }
      seen.append(name)
      if parts.count == 1, setFlag(name) { continue }
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst(), !value.isEmpty, !value.hasPrefix("-"),
        setOption(name, to: value)
      else { return nil }
    }
    if seen.contains("--config"), seen.contains("--no-config") { return nil }
  }

  /// Sets the flag `name`. Returns false if it does not exist.
  private mutating func setFlag(_ name: String) -> Bool {
    switch name {
    case "--staged": isStaged = true
    case "--no-config": configuration = .none
    case "--force-exclude": paths.forcesExcludes = true
    case "--no-ignore": paths.asksGit = false
    case "--exit-zero": report.exitsZero = true
    case "--quiet": console.isQuiet = true
    case "--statistics": console.wantsStatistics = true
    default: return false
    }
    return true
  }

  /// Sets the option `name`. Returns false if it does not exist or `value` is invalid.
  private mutating func setOption(_ name: String, to value: String) -> Bool {
    switch name {
    case "--config": configuration = .file(Path(argument: value))
    case "--files-from": paths.list = Path(argument: value)
    case "--exclude": paths.excludes = [value]
    case "--extensions": paths.extensions = [value]
    case "--stdin-filename": paths.inputName = Path(argument: value)
    case "--select": rules.selected = [value]
    case "--ignore": rules.ignored = [value]
    case "--output": report.output = Path(argument: value)
    case "--baseline": report.baseline = Path(argument: value)
    case "--write-baseline": report.newBaseline = Path(argument: value)
    case "--fail-on":
      guard let threshold = FailureThreshold(rawValue: value) else { return false }
      rules.threshold = threshold
    case "--format":
      guard let format = ReportFormat(rawValue: value) else { return false }
      report.format = format
    case "--color":
      guard let color = ColorChoice(rawValue: value) else { return false }
      console.color = color
    case "--jobs":
      guard let jobs = Int(value), jobs > 0 else { return false }
      console.jobs = jobs
    default: return false
    }
    return true
  }
}
