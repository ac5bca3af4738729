import Foundation
import Testing

/// `connlint init`, and the second name of the configuration file.
@Suite struct InitTests {
  @Test func theFileChangesNothing() throws {
    let folder = try TestFolder()
    let before = try Program.run(["config"], in: folder)
    let outcome = try Program.run(["init"], in: folder)
    #expect(outcome.code == 0 && outcome.messages.isEmpty)
    #expect(outcome.text.hasPrefix(".connlint.yml: written\n"))
    let after = try Program.run(["config"], in: folder)
    #expect(after.code == 0, "\(after.messages)")
    #expect(values(after.text) == values(before.text))
    #expect(try folder.read(".connlint.yml").hasPrefix("# yaml-language-server: $schema=https://"))
  }

  @Test func whatItOffersCanBeDone() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.misspelled)
    let offer = try Program.run(["init"], in: folder).text
    for line in offer.split(separator: "\n") where line.hasPrefix("    connlint") {
      let words = line.split(separator: " ").map(String.init)
      #expect(try Peer.run(words, in: folder).code == (words.count == 1 ? 1 : 0), "\(line)")
    }
    #expect(offer.contains("    repos:\n      - repo: "))
    #expect(offer.contains("    exec connlint lint --staged\n"))
  }

  @Test(arguments: [".connlint.yml", ".connlint.yaml"])
  func nothingIsOverwritten(name: String) throws {
    let folder = try TestFolder()
    try folder.write("db/" + name, "ignore: [unknown-key]\n")
    let outcome = try Program.run(["init", "db"], in: folder)
    #expect(outcome.code == 2)
    #expect(outcome.text.isEmpty)
    #expect(outcome.messages == "connlint: error: db/\(name): is there already, and stays as it is\n")
    #expect(try folder.read("db/" + name) == "ignore: [unknown-key]\n")
    #expect(try Program.run(["init"], in: folder).code == 0)
  }

  @Test func notEvenALinkThatLeadsNowhereIsFollowed() throws {
    let folder = try TestFolder()
    try folder.link(".connlint.yml", to: "elsewhere")
    #expect(try Program.run(["init"], in: folder).code == 2)
    let isWritten = folder.exists("elsewhere")
    #expect(!isWritten)
    #expect(try Program.run(["init", "missing"], in: folder).code == 2)
  }

  @Test func theOtherEndingIsReadToo() throws {
    let folder = try TestFolder()
    try folder.write("a.sql", Sample.unknownType)
    #expect(try Program.run(["a.sql"], in: folder).code == 1)
    try folder.write(".connlint.yaml", "ignore: [unknown-type]\n")
    #expect(try Program.run(["a.sql"], in: folder).code == 0)
    #expect(try Program.run(["config"], in: folder).text.contains(".connlint.yaml:1"))

    try folder.write(".connlint.yml", "")
    let both = try Program.run(["a.sql"], in: folder)
    #expect(both.code == 2)
    #expect(both.messages.hasPrefix("connlint: error: .connlint.yaml: .connlint.yml is in the same folder"))
  }

  /// The settings without their sources.
  private func values(_ listing: String) -> [String] {
    listing.split(separator: "\n").map { line in
      String(line.prefix { $0 != "#" }).trimmingCharacters(in: .whitespaces)
    }.filter { !$0.isEmpty }
  }
}
