import OperatingSystem
import Testing

/// Encoding and decoding an argument keeps every byte.
@Suite struct ArgumentTextTests {
  @Test func everyByteSurvives() {
    var generator = SystemRandomNumberGenerator()
    var cases = (1...255).map { [UInt8($0)] }
    cases += ["", "é", "\u{10FF00}", "\u{10FFFF}", "a\u{10FF80}b", "\u{FFFD}"].map { Array($0.utf8) }
    cases += [[0xF4, 0x8F, 0xBC], [0xED, 0xA0, 0x80], [0xC0, 0xAF]]
    cases += (0..<500).map { _ in (0..<20).map { _ in UInt8.random(in: 1...255, using: &generator) } }
    for bytes in cases {
      #expect(ArgumentText.decode(ArgumentText.encode(bytes)) == bytes)
    }
  }

  @Test func plainTextStaysAsItIs() {
    #expect(ArgumentText.encode(Array("a b/é.sql".utf8)) == "a b/é.sql")
    #expect(
      ArgumentText.display(ArgumentText.encode([0x61, 0xFF, 0x1B, 0x0A, 0xC2, 0x85]))
        == "a\u{FFFD}\\x1B\\x0A\u{FFFD}\u{FFFD}")
  }
}

@Suite struct PathTests {
  @Test(arguments: [
    ("a/b", "b", "a"), ("a", "a", ""), ("/a", "a", "/"), ("a/b/", "b", "a"), ("//a//b", "b", "//a"),
  ])
  func partsOfAPath(path: String, name: String, folder: String) {
    #expect(Path(path).name.elementsEqual(name.utf8))
    #expect(Path(path).folder == Path(folder))
  }

  @Test(arguments: [
    ("./a", "a"), ("a/../b", "b"), ("../a", "../a"), ("/../a", "/a"), ("a//b/./c/..", "a/b"), (".", ""), ("/", "/"),
  ])
  func normalising(path: String, expected: String) {
    #expect(Path(path).normalised == Path(expected))
  }

  @Test func droppingAFolder() {
    #expect(Path("/a/b").dropping(folder: Path("/a")) == Path("b"))
    #expect(Path("/a/b").dropping(folder: Path("/")) == Path("a/b"))
    #expect(Path("/ab").dropping(folder: Path("/a")) == nil)
    #expect(Path("/a").dropping(folder: Path("/a")) == nil)
    #expect(Path("/").folder == nil)
  }
}
