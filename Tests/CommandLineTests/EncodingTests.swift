import Foundation
import Testing

/// Files in unsupported encodings are named and counted; they are never reported as clean.
@Suite struct EncodingTests {
  private static let utf16: [UInt8] = [0xFF, 0xFE] + wide(Sample.exposed)

  private static func wide(_ text: String) -> [UInt8] { text.utf8.flatMap { [$0, 0] } }

  static let unread: [(name: String, bytes: [UInt8])] = [
    ("UTF-32LE with its mark", [0xFF, 0xFE, 0, 0] + Sample.exposed.utf8.flatMap { [$0, 0, 0, 0] }),
    ("UTF-32BE with its mark", [0, 0, 0xFE, 0xFF] + Sample.exposed.utf8.flatMap { [0, 0, 0, $0] }),
    ("UTF-32LE", Sample.exposed.utf8.flatMap { [$0, 0, 0, 0] }),
    ("UTF-32BE", Sample.exposed.utf8.flatMap { [0, 0, 0, $0] }),
    ("a mark of UTF-16LE before ASCII", [0xFF, 0xFE] + Array(Sample.exposed.utf8)),
    ("a mark of UTF-16BE before ASCII", [0xFE, 0xFF] + Array(Sample.exposed.utf8)),
    ("ASCII behind UTF-16", utf16 + Array(Sample.exposed.utf8)),
    ("ASCII behind UTF-16, at an odd place", utf16 + Array((" " + Sample.exposed).utf8)),
    ("UTF-16 the wrong way round", [0xFF, 0xFE] + Sample.exposed.utf8.flatMap { [0, $0] }),
    ("UTF-16 behind ASCII", Array(Sample.clean.utf8) + wide(Sample.exposed)),
    ("a zero byte", Array(Sample.clean.utf8) + [0] + Array(Sample.exposed.utf8)),
  ]

  @Test(arguments: unread)
  func whatIsNotReadIsNamed(name: String, bytes: [UInt8]) throws {
    let folder = try TestFolder()
    try folder.write("a.sql", bytes)
    let walk = try Program.run(["."], in: folder)
    #expect(walk.messages.contains("connlint: warning: a.sql: not linted: it "), "\(walk.messages)")
    #expect(walk.messages.hasSuffix("; 1 file not read.\n"))
    #expect(try Program.run(["a.sql"], in: folder).code == 2)
    #expect(try Program.run(["--format", "json", "--quiet", "."], in: folder).text.contains("\"unread\": 1"))
    let mask = try Program.run(["mask", "a.sql"], in: folder)
    #expect(mask.code == 2)
    #expect(mask.messages.contains("a.sql: not masked: it "))
    #expect(Array(try Data(contentsOf: URL(fileURLWithPath: folder.path + "/a.sql"))) == bytes)
  }

  /// UTF-16 code units whose two bytes are ASCII are common in Chinese: 三 is `09 4E`, 不 is `0D 4E`.
  @Test func otherScriptsInUTF16AreRead() throws {
    let folder = try TestFolder()
    let chinese = String(repeating: "不三中国数据库连接的密码请不要在此处填写人民", count: 40)
    try folder.write(
      "a.sql",
      Array("-- \(chinese)\n\(Sample.exposed)".utf16).reduce(into: [0xFF, 0xFE] as [UInt8]) {
        $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
      })
    let outcome = try Program.run(["."], in: folder)
    #expect(outcome.lines.count == 1)
    #expect(outcome.messages.hasPrefix("Found 1 problem (1 error) in 1 of 1 file.\n1 can be masked"))
  }

  @Test func manyFilesThatAreNotReadGetFewLines() throws {
    let folder = try TestFolder()
    for index in 0..<50 { try folder.write("\(index).sql", [0, 1, 2]) }
    for command in ["lint", "mask"] {
      let messages = try Program.run([command, "."], in: folder).messages
      #expect(messages.split(separator: "\n").count == 22, "\(messages)")
      #expect(messages.contains("connlint: warning: 30 more files were not read\n"))
      #expect(messages.contains("50 files; 50 files not read."))
    }
  }
}
