import ArgumentParser

/// A command that does all its work, messages included, and never throws.
protocol ExecutableCommand: ParsableCommand {
  func execute() -> ExitStatus
}
