import Testing

@testable import Reporting

@Suite struct EscapingTests {
  @Test(
    arguments: [
      ("db/x.sql", "db/x.sql"),
      ("größe 鍵 🔑", "größe 鍵 🔑"),
      ("a\nb\r\tc\0", "a\\x0Ab\\x0D\\x09c\\x00"),
      ("\u{1B}[31mred\u{7F}\u{9B}", "\\x1B[31mred\\x7F\\x9B"),
      ("a\u{202E}b\u{2066}c\u{200F}", "a\\u202Eb\\u2066c\\u200F"),
      ("a\u{2028}b\u{2029}c\u{85}", "a\\u2028b\\u2029c\\x85"),
      ("api\u{200B}-key\u{FEFF}\u{AD}", "api\\u200B-key\\uFEFF\\xAD"),
      ("pass\u{200D}word", "pass\\u200Dword"),
      ("\u{200C}x", "\\u200Cx"),
      ("👩\u{200D}🔬 ❤\u{FE0F}", "👩\u{200D}🔬 ❤\u{FE0F}"),
      ("tag\u{E0041}", "tag\\U000E0041"),
      ("a ##[error]b ##vso[task]c", "a \\x23#[error]b \\x23#vso[task]c"),
      ("###[x] ## heading #1", "#\\x23#[x] ## heading #1"),
    ])
  func oneLine(_ text: String, _ expected: String) {
    #expect(Escaping.oneLine(text) == expected)
  }

  @Test(
    arguments: [
      ("::error::x", "\\x3A:error::x"),
      ("  ::error::x", "  \\x3A:error::x"),
      ("a::b", "a::b"),
      (":a", ":a"),
      ("\n::x", "\\x0A::x"),
      ("", ""),
    ])
  func lineStart(_ text: String, _ expected: String) {
    #expect(Escaping.lineStart(text) == expected)
  }

  @Test func nothingHiddenIsLeft() {
    let everything = (0...0x10FFFF).compactMap(Unicode.Scalar.init).filter { $0.value < 0x3000 || $0.value > 0xE0000 }
    let escaped = Escaping.oneLine(String(String.UnicodeScalarView(everything)))
    #expect(escaped.unicodeScalars.allSatisfy { ![.control, .lineSeparator].contains($0.properties.generalCategory) })
    #expect(Escaping.oneLine(escaped) == escaped)
  }
}
