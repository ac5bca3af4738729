import ArgumentParser
import Linting
import OperatingSystem
import Reporting
import Workspace

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `connlint init`: writes an initial configuration and prints the next steps.
struct InitCommand: ExecutableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a '.connlint.yml' to begin with; never overwrites.")

  @Argument(
    help: ArgumentHelp("The folder to write it to; '.' if there is none.", valueName: "folder"),
    completion: .directory)
  var folder: String?

  func execute() -> ExitStatus {
    exitStatus { () throws(CommandError) in
      printToEnd("\(Escaping.oneLine(try begin().text)): written\n\n\(InitCommand.nextSteps)")
    }
  }

  /// Writes the file and returns its path.
  private func begin() throws(CommandError) -> Path {
    let place = folder.map(Path.init(argument:))
    for name in Configuration.fileNames {
      let path = InitCommand.path(name, in: place)
      // A link to a missing file also counts as existing.
      if FileStatus.exists(path) { throw .file(path, "is there already, and stays as it is") }
    }
    let path = InitCommand.path(Configuration.fileName, in: place)
    do {
      try InitCommand.write(InitCommand.text, to: path)
    } catch {
      throw .file(path, "cannot be written: \(error.text)")
    }
    return path
  }

  private static func path(_ name: String, in folder: Path?) -> Path {
    folder?.appending(Array(name.utf8)) ?? Path(name)
  }

  /// Creates the file; fails if it exists. An incomplete file is deleted.
  private static func write(_ text: String, to path: Path) throws(SystemError) {
    let file = try Descriptor.creating(path)
    do {
      try file.write(Array(text.utf8))
    } catch {
      _ = path.withCString { unlink($0) }
      throw error
    }
  }

  /// The initial configuration. It contains the built-in settings, so it changes nothing until it is edited.
  static let text = """
    # yaml-language-server: $schema=\(Tool.schemaURI)
    # Settings of connlint. 'connlint config' prints all that are in force; 'connlint rules' lists the rules.

    # The lowest severity that makes connlint end with 1: error, warning, note or never.
    fail-on: warning

    # Files and folders to leave out, in the manner of .gitignore.
    exclude: []

    # Name endings of files in folders that are linted beside sql, ddl, hql and flink; [all] for every text file.
    extensions: []

    # Rules that do not run, and severities other than the rules' own.
    ignore: []
    severity: {}

    # Keys that connlint does not know yet.
    keys:
      secret: []
      harmless: []

    # Whether a suppression comment has to say why: -- connlint:ignore RULE -- reason
    suppressions:
      require-reason: false

    """

  /// The instructions that `init` prints.
  static let nextSteps = """
    Lint what is here:

        connlint

    Accept what is found today, and fail on what is new:

        connlint --write-baseline .connlint-baseline.json
        connlint --baseline .connlint-baseline.json

    Lint what is about to be committed, with pre-commit or prek (.pre-commit-config.yaml):

        repos:
          - repo: \(Tool.informationURI)
            rev: v\(Tool.version)
            hooks:
              - id: connlint

    or with git alone (.git/hooks/pre-commit, executable):

        #!/bin/sh
        exec connlint lint --staged

    """
}
