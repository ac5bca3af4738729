import Workspace

/// A run of a command, from its options to the exit code.
protocol Execution {
  func run() throws(CommandError) -> ExitStatus
}

extension Execution {
  /// Runs the command, and reports an error that stops it.
  func execute() -> ExitStatus {
    do {
      return try run()
    } catch {
      Console().say(error.notice)
      return .failure
    }
  }
}
