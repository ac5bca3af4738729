import Linting
import OperatingSystem
import Workspace

/// A run of `connlint mask`, from the options to the exit code.
struct MaskRun: Execution {
  var paths: PathRequest
  var masking: FileMasking
  var rules = RuleSelection()
  var configuration = ConfigurationChoice.nearest
  var console = ConsoleSettings()

  init(paths: PathRequest, masking: FileMasking) {
    self.paths = paths
    self.masking = masking
  }

  func run() throws(CommandError) -> ExitStatus {
    let found = try paths.find(configuration, rules, isQuiet: console.isQuiet).found
    let configurations = found.configurations.all
    let masking = masking
    var writer = MaskWriter(mode: masking.mode, console: console, total: found.list.files.count)
    if paths.paths.contains(where: \.isStandardInput), !found.list.files.contains(where: \.isStandardInput) {
      // Text from a pipe is written back unchanged if it is excluded.
      try writer.pass(MaskRun.readInput())
    }
    OrderedRun(files: found.list.files, jobs: console.threadCount(for: found.list.files.count)) { file, state in
      let linter = configurations[file.configuration].linter
      if file.isStandardInput { return MaskRun.maskInput(file, masking, linter) }
      if file.isGuess, let status = try? FileStatus.of(file.path), status.size > SourceFile.guessLimit {
        return MaskedFile(file: file, result: MaskResult(path: file.path.text), omission: .tooLarge)
      }
      let result = masking.mask(
        file.path, below: file.root, named: file.path.text, with: linter, &state.buffer)
      return MaskedFile(file: file, result: result)
    }.run {
      writer.add($0)
    } pause: {
      writer.pause()
    }
    let notices = found.list.notices(FileSource(), jobs: console.threadCount(for: found.list.others.count))
    return writer.end(
      notices: console.notices(for: found.list.files.count) + found.configurations.notices + notices)
  }

  private static func maskInput(_ file: SourceFile, _ masking: FileMasking, _ linter: LintContext) -> MaskedFile {
    let name = file.path.text
    do {
      let bytes = try readInput()
      let (result, masked) = masking.mask(bytes, named: name, with: linter)
      return MaskedFile(file: file, result: result, output: masking.mode == .write ? masked : nil)
    } catch {
      return MaskedFile(file: file, result: MaskResult(path: name, unread: error.notice.text))
    }
  }

  private static func readInput() throws(CommandError) -> [UInt8] {
    do {
      return try Descriptor.standardInput.readAll(limit: FileMasking.memoryLimit)
    } catch {
      throw .setting("standard input cannot be read: \(error.text)")
    }
  }
}
