import ArgumentParser

/// A command that prints its own messages and never throws.
protocol ExecutableCommand: ParsableCommand {
  func execute() -> ExitStatus
}
