import ArgumentParser
import Reporting
import Workspace

/// `connlint inspect`: prints how each statement was parsed.
struct InspectCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Print how each statement is read: engine, type, options, faults; no values.")

  @OptionGroup(title: "Files") var files: PathOptions
  @OptionGroup(title: "Configuration") var configuration: ConfigurationOptions
  @Option(help: "The form of the list.") var format = InspectionFormat.text
  @Flag(help: "Say nothing about the run but errors.") var quiet = false

  func execute() -> ExitStatus {
    InspectRun(paths: files.request, configuration: configuration.choice, format: format, isQuiet: quiet).execute()
  }
}

extension InspectionFormat: ExpressibleByArgument {}
