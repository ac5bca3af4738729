import ArgumentParser
import OperatingSystem
import Reporting
import Workspace

/// `connlint config`: prints the effective settings and their sources.
struct ConfigCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Print the settings in force, and where each comes from.")

  @Argument(
    help: ArgumentHelp("A file or folder whose settings are wanted; '.' if there is none.", valueName: "path"),
    completion: .file())
  var path: String?

  @OptionGroup(title: "Rules") var rules: RuleOptions
  @OptionGroup(title: "Configuration") var options: ConfigurationOptions

  func execute() -> ExitStatus {
    exitStatus { () throws(CommandError) in
      let folder = try currentFolder()
      var settings = try ConfigurationSet(options.choice, rules: rules.selection, workingFolder: folder)
      let index = try settings.index(forFolder: try wantedFolder(in: folder))
      return printToEnd(settings.all[index].configuration.listing())
    }
  }

  /// The folder whose settings are printed.
  private func wantedFolder(in workingFolder: Path) throws(CommandError) -> Path {
    guard let path else { return workingFolder }
    var resolver = PathResolver(workingFolder: workingFolder)
    do {
      let found = try resolver.resolve(Path(argument: path))
      let absolute = found.path.isAbsolute ? found.path : workingFolder.appending(found.path.bytes)
      return found.status.kind == .folder ? absolute : absolute.folder ?? absolute
    } catch {
      throw .file(Path(argument: path), error.text)
    }
  }
}
