import Foundation
import Testing

/// A repository that tries to attack the user who lints it: it starts a program, reads or writes files elsewhere, or
/// hides files.
struct HostileRepository: CustomTestStringConvertible, Sendable {
  let testDescription: String
  /// Run by sh in the repository. Its commit contains `db/a.sql` and `b.sql`, its index also `db/new.sql`, each with
  /// one finding. `$CANARY` is a program, `$OUTSIDE` a folder outside with `a.sql` and the repository `repo`.
  let script: String
  /// Additional environment variables for connlint.
  var environment: [String: String] = [:]
  /// Names in the index to overwrite, with names of the same length.
  var renamed: [String: String] = [:]
  /// Files that must be found in addition to `db/a.sql`.
  var alsoFound: [String] = []

  init(
    _ name: String, _ script: String, environment: [String: String] = [:], renamed: [String: String] = [:],
    alsoFound: [String] = []
  ) {
    testDescription = name
    self.script = script
    self.environment = environment
    self.renamed = renamed
    self.alsoFound = alsoFound
  }
}

/// A hostile repository on disk and the files around it.
final class HostileScene {
  let folder: TestFolder
  private let repository: HostileRepository

  init(_ repository: HostileRepository) throws {
    self.repository = repository
    folder = try TestFolder()
    try make()
  }

  private func make() throws {
    try folder.write("outside/a.sql", Sample.exposed.replacing("quince-and-sorrel", with: "plum-tree-tea"))
    try folder.write("canary", "#!/bin/sh\necho \"$0 $*\" >>'\(folder.path)/ran'\nexit 1\n")
    for name in ["db/a.sql", "db/new.sql", "b.sql"] { try folder.write("work/" + name, Sample.exposed) }
    let begin = """
      umask 022
      exec 2>&1
      CANARY='\(folder.path)/canary'
      OUTSIDE='\(folder.path)/outside'
      export CANARY OUTSIDE
      chmod +x "$CANARY"
      cd "$OUTSIDE"
      git init -q repo
      cp a.sql repo/a.sql
      git -C repo add .
      cd ../work
      git init -q .
      git config user.name A
      git config user.email a@example.com
      git add db/a.sql b.sql
      git commit -qm first
      git add db/new.sql

      """
    let script = "set -e\n\(HostileRepository.functions)\(begin)\(repository.script)"
    let outcome = try Program.launch(
      ["/bin/sh", "-c", script].map { Array($0.utf8) }, in: folder.path, input: [],
      environment: [:], output: nil)
    try #require(outcome.code == 0, "\(outcome.text)")
    try patchIndex()
    // Git itself may have started the canary.
    try? FileManager.default.removeItem(atPath: folder.path + "/ran")
  }

  /// Runs connlint in `place`, a folder of the repository.
  func run(_ arguments: [String], in place: String = "") throws -> Outcome {
    let path = folder.path
    let environment = repository.environment.mapValues {
      $0.replacing("$CANARY", with: path + "/canary").replacing("$OUTSIDE", with: path + "/outside")
    }
    let words = [Program.path] + arguments
    return try Program.launch(
      words.map { Array($0.utf8) }, in: folder.path + "/work/" + place, input: [], environment: environment, output: nil
    )
  }

  /// The programs that started the canary, as it reports them; nil if it was not started.
  var canary: String? { try? folder.read("ran") }

  /// The content of every file and the target of every link below `name`.
  func snapshot(_ name: String) throws -> [String: Data] {
    let root = folder.path + "/" + name
    var files: [String: Data] = [:]
    for case let file as String in try #require(FileManager.default.enumerator(atPath: root)) {
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: root + "/" + file) {
        files[file] = Data(target.utf8)
      } else {
        files[file] = FileManager.default.contents(atPath: root + "/" + file) ?? Data()
      }
    }
    return files
  }

  /// Edits the index directly, because git does not write such names. Git does not check the index's checksum.
  private func patchIndex() throws {
    let index = URL(filePath: folder.path + "/work/.git/index")
    for (old, new) in repository.renamed {
      try #require(old.utf8.count == new.utf8.count)
      var bytes = try Data(contentsOf: index)
      let place = try #require(bytes.range(of: Data(old.utf8)))
      bytes.replaceSubrange(place, with: Data(new.utf8))
      try bytes.write(to: index)
    }
  }
}
