import Foundation
import Testing

@testable import Reporting

@Suite struct JSONWriterTests {
  @Test(
    arguments: [
      (.null, "null"), (true, "true"), (-7, "-7"), (.integer(.max), "9223372036854775807"),
      ([], "[]"), ([:], "{}"), ([[], [1, 2]], "[[], [1, 2]]"),
      (["b": 1, "a": [:], "left out": nil, "kept": .null], #"{"b": 1, "a": {}, "kept": null}"#),
      ("a\"b\\c/d", #""a\"b\\c/d""#),
      ("\n\r\t\u{8}\u{1F}\u{7F}", #""\n\r\t\u0008\u001F\u007F""#),
      ("é鍵🔑", #""é鍵🔑""#),
      ("\u{2028}\u{2029}\u{202E}\u{E0041}", #""\u2028\u2029\u202E\uDB40\uDC41""#),
      ("##[x]##vso[#", ##""\u0023#[x]\u0023#vso[#""##),
    ] as [(JSONValue, String)])
  func values(_ value: JSONValue, _ expected: String) {
    var writer = JSONWriter(expandedDepth: 0)
    writer.write(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }

  @Test func expandsOuterLevelsOnly() {
    var writer = JSONWriter(expandedDepth: 2)
    writer.beginObject()
    writer.member("a", [["x": 1], []])
    writer.member("b", [])
    writer.member("c", [[[1]]], extraDepth: 1)
    writer.endObject()
    writer.newline()
    let expected = """
      {
        "a": [
          {"x": 1},
          []
        ],
        "b": [],
        "c": [
          [
            [1]
          ]
        ]
      }

      """
    #expect(String(decoding: writer.take(), as: UTF8.self) == expected)
    #expect(writer.bytes.isEmpty)
  }

  @Test func everyCharacterComesBack() throws {
    var text = ""
    for scalar in (0...0x10FFFF).lazy.compactMap(Unicode.Scalar.init)
    where scalar.value % 61 == 0 || scalar.value < 0x3000 {
      text.unicodeScalars.append(scalar)
    }
    var writer = JSONWriter(expandedDepth: 0)
    writer.write([.string(text)])
    let parsed = try JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String]
    #expect(parsed.map { $0.first.map { Array($0.unicodeScalars) } } == Array(text.unicodeScalars))
  }
}
