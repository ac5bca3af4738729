import ArgumentParser
import OperatingSystem
import Workspace

/// The options that select the configuration.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Use this configuration for all files.", valueName: "file"),
    completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  @Flag(help: "Use no configuration file.")
  var noConfig = false

  func validate() throws {
    if config != nil, noConfig { throw ValidationError("--config and --no-config exclude each other") }
  }

  /// The options as a choice, without the parser's types.
  var choice: ConfigurationChoice {
    if noConfig { return .none }
    return config.map { .file(Path(argument: $0)) } ?? .nearest
  }
}
