import OperatingSystem
import Workspace

/// A run of a command, from its options to the exit code.
protocol Execution {
  func run() throws(CommandError) -> ExitStatus
}

extension Execution {
  /// Runs the command, and reports an error that stops it.
  func execute() -> ExitStatus { exitStatus { () throws(CommandError) in try run() } }
}

/// Returns the result of `run`, or reports an error that stops it.
func exitStatus(_ run: () throws(CommandError) -> ExitStatus) -> ExitStatus {
  do {
    return try run()
  } catch {
    Console().say(error.notice)
    return .failure
  }
}

extension PathRequest {
  /// Finds the files of a run in the working folder, with their configurations.
  func find(
    _ choice: ConfigurationChoice, _ rules: RuleSelection = RuleSelection(), isStaged: Bool = false, isQuiet: Bool
  ) throws(CommandError) -> (found: FileCollector, workingFolder: Path) {
    let folder = try currentFolder()
    let settings = try ConfigurationSet(choice, rules: rules, workingFolder: folder)
    var paths = self
    paths.listsOthers = !isQuiet
    return (
      isStaged ? try paths.discoverStaged(settings, in: folder) : try paths.discover(settings, in: folder), folder
    )
  }
}
