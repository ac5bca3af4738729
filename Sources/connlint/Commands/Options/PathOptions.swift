import ArgumentParser
import OperatingSystem
import Workspace

/// The options that select the files.
struct PathOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A file, a folder or '-' for standard input; '.' if there is none.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Option(help: ArgumentHelp("Read paths from a file or '-', one a line.", valueName: "file"), completion: .file())
  var filesFrom: String?

  @Flag(name: [.customShort("0"), .customLong("null")], help: "Paths in --files-from end in NUL, not in a line feed.")
  var isNULSeparated = false

  @Option(help: ArgumentHelp("Leave out files and folders that match.", valueName: "glob"))
  var exclude: [String] = []

  @Option(
    help: ArgumentHelp("In folders take files with these endings too; 'all': every text file.", valueName: "ending,...")
  )
  var extensions: [String] = []

  @Flag(help: "Leave out excluded files even if they are named.")
  var forceExclude = false

  @Flag(help: "Walk folders without asking git what it ignores.")
  var noIgnore = false

  @Option(help: ArgumentHelp("The name that '-' is reported and configured under.", valueName: "name"))
  var stdinFilename: String?

  /// The options as a request, without the parser's types.
  var request: PathRequest {
    var request = PathRequest()
    request.paths = paths.map(Path.init(argument:))
    request.list = filesFrom.map(Path.init(argument:))
    request.listIsNULSeparated = isNULSeparated
    request.excludes = exclude
    request.extensions = extensions
    request.forcesExcludes = forceExclude
    request.asksGit = !noIgnore
    if let stdinFilename { request.inputName = Path(argument: stdinFilename) }
    return request
  }
}
