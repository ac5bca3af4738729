import ArgumentParser
import OperatingSystem
import Workspace

/// Where the configuration comes from.
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

  /// The same without the parser's wrappers.
  var choice: ConfigurationChoice {
    if noConfig { return .none }
    return config.map { .file(Path(argument: $0)) } ?? .nearest
  }
}
