import Testing

/// Content of a repository or machine from other users starts no program and hides no file.
@Suite struct HostileRepositoryTests {
  /// When git reads a sparse index, it writes the trees that it computes here.
  private let objects = ".git/objects"

  @Test(arguments: HostileRepository.all)
  func nothingIsStartedChangedOrOverlooked(repository: HostileRepository) throws {
    let scene = try HostileScene(repository)
    let outside = try scene.snapshot("outside")
    let inside = try scene.snapshot("work").filter { !$0.key.hasPrefix(objects) }
    for place in ["", "db"] {
      for arguments in [["."], ["--staged"], ["mask", "--check", "."], ["mask", "--diff", "."], ["config"]] {
        let outcome = try scene.run(arguments, in: place)
        try check(scene, outcome, "\(arguments) in '\(place)'")
        let said = outcome.text + outcome.messages
        let isStaged = arguments == ["--staged"]
        if arguments == ["config"] || isStaged && outcome.code == 2 { continue }
        let name = isStaged ? "new.sql" : "a.sql"
        let found = place.isEmpty ? "db/\(name)" : name
        #expect(said.contains(found), "\(arguments) in '\(place)': \(said)")
      }
    }
    let outcome = try scene.run(["db", "."])
    try check(scene, outcome, "both")
    for name in ["db/a.sql"] + repository.alsoFound {
      #expect(outcome.text.contains("\n\(name):") || outcome.text.hasPrefix("\(name):"), "\(outcome.text)")
    }
    let afterwards = try scene.snapshot("work").filter { !$0.key.hasPrefix(objects) }
    #expect(afterwards == inside)

    for arguments in [["mask", "db"], ["mask", "."]] { try check(scene, try scene.run(arguments), "\(arguments)") }
    #expect(try scene.folder.read("work/db/a.sql").contains("[REDACTED]"))
    let outsideAfterwards = try scene.snapshot("outside")
    #expect(outsideAfterwards == outside)
  }

  private func check(_ scene: HostileScene, _ outcome: Outcome, _ what: String) throws {
    let canary = scene.canary
    #expect(canary == nil, "\(what)")
    #expect(outcome.code <= 2, "\(what)")
    // The message about an ignored index entry repeats its name.
    let said = (outcome.text + outcome.messages).replacing("../outside/a.sql: no file of a work tree", with: "")
    #expect(!said.contains("plum-tree-tea"), "\(what): \(said)")
    #expect(!said.contains("outside/a.sql") && !said.contains("outside/repo"), "\(what): \(said)")
  }

  @Test func linksInPlaceOfFoldersAreCounted() throws {
    let scene = try HostileScene(
      HostileRepository(
        "", "mkdir d && cp db/a.sql d && cp db/a.sql d/b.sql && git add d && rm -r d && ln -s \"$OUTSIDE\" d"))
    let outcome = try scene.run(["."])
    let note = "connlint: note: .: 2 tracked SQL files are behind links; links are not followed\n"
    #expect(outcome.messages.contains(note))
  }

  @Test func namesThatLeadOutAreCounted() throws {
    let repository = HostileRepository(
      "", "mkdir zz zz/outside && cp db/a.sql zz/outside && git add zz && rm -r zz",
      renamed: ["zz/outside/a.sql": "../outside/a.sql"])
    let scene = try HostileScene(repository)
    let outcome = try scene.run(["."])
    #expect(
      outcome.messages.contains(
        "connlint: warning: .: git's index has 1 name that no file of this folder can have, left out\n"))
    let staged = try scene.run(["--staged"])
    #expect(staged.code == 2)
    #expect(staged.messages.contains("../outside/a.sql: no file of a work tree can have this name"))
  }

  @Test func filesThatAreAllIgnoredAreNotWalked() throws {
    let scene = try HostileScene(HostileRepository("", "mkdir build && cp db/a.sql build && echo build/ >.gitignore"))
    let outcome = try scene.run(["build"])
    #expect(outcome.code == 0)
    #expect(
      outcome.messages.hasPrefix(
        "connlint: warning: build: holds no SQL files that git does not ignore (--no-ignore looks at all)\n"))
  }
}
