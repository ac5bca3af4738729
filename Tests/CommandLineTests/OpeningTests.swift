import OperatingSystem
import Testing
import Workspace

/// Files are opened folder by folder, so a link that replaces a folder after the search is not followed.
@Suite struct OpeningTests {
  private func make() throws -> TestFolder {
    let folder = try TestFolder()
    try folder.write("top/in/a.sql", Sample.exposed)
    try folder.write("top/in/b.sql", Sample.exposed)
    try folder.write("out/a.sql", Sample.exposed)
    try folder.link("top/link", to: "../out")
    try folder.link("top/in/link.sql", to: "../../out/a.sql")
    return folder
  }

  @Test(arguments: [
    ("in/a.sql", true), ("link/a.sql", false), ("in/link.sql", false), ("in/../in/a.sql", false),
    ("../out/a.sql", false), ("link/../in/a.sql", false), ("none/a.sql", false), ("", false),
  ])
  func namesAreFoundBelowTheFolderOrNotAtAll(name: String, isFound: Bool) throws {
    let folder = try make()
    let top = Path(folder.path + "/top")
    let path = top.appending(Array(name.utf8))
    var state = ReadingState()
    let isRead = (try? state.open(path, below: top).status().kind) == .file
    #expect(isRead == isFound)
    let isRewritable = (try? FileRewriter(path, below: top).descriptor.status().kind) == .file
    #expect(isRewritable == isFound)
    // A cached folder of an earlier file does not change that.
    #expect(try state.open(top.appending("in/b.sql"), below: top).status().kind == .file)
    let isReadThen = (try? state.open(path, below: top).status().kind) == .file
    #expect(isReadThen == isFound)
  }

  @Test func aFolderThatWasOpenedStaysTheSame() throws {
    let folder = try make()
    let top = Path(folder.path + "/top")
    var state = ReadingState()
    _ = try state.open(top.appending("in/a.sql"), below: top)
    try Program.require(["sh", "-c", "mv top/in top/was && ln -s ../out top/in && rm top/was/a.sql"], in: folder)
    #expect(throws: SystemError.noSuchFile) { try state.open(top.appending("in/a.sql"), below: top).status() }
  }
}
