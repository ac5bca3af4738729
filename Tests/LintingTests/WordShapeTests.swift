import Testing

@testable import Linting

/// Texts that look like names, and texts that may be secrets.
@Suite struct WordShapeTests {
  @Test(arguments: [
    "api-key", "ap-key", "properties.sasl.jaas.config", "s3AccessKeyId", "us-east-1", "prod_2024", "oauth2", "x509",
    "ACCESS KEY ID", "größe", "пароль", "密码", "colour", "clientID", "aws.secret-key", "hunter2", "my_llm_v2",
  ])
  func names(_ text: String) {
    #expect(WordShape.name.fits(text))
  }

  @Test(arguments: [
    "", "kQ7vB2xLm9Zt4RwYc", "Tr0ub4dor&3xyz", "api-key=plum", "https://u:pw@h", " api-key", "api-key ", "a  b", "a\nb",
    "'a", "7vB2", "a1b2c3", "QwErTyUiOp", "xkcdqwrtzp", "123456789x", "api\u{200B}key", "4711",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklm", "a\u{202E}b", "{0}",
  ])
  func texts(_ text: String) {
    #expect(!WordShape.name.fits(text))
  }

  @Test(arguments: [
    "https://api.openai.com/v1/chat/completions", "broker-1.example:9092,broker-2.example:9092", "eu", "30", "true",
    "https://bedrock-runtime.us-east-1.amazonaws.com/model/anthropic.claude-3-haiku-20240307-v1:0/invoke",
  ])
  func values(_ text: String) {
    #expect(WordShape.value.fits(text))
  }

  @Test func sourceIsHiddenUnlessItWasClassified() {
    #expect(shown("SELECT 1 FROM t;") == "SELECT 1 FROM t;")
    #expect(shown("x 'plum tea' y") == "x '[...]' y")
    #expect(shown("x 'plum tea") == "x '[...]")
    #expect(shown("a; -- was plum") == "a; -- [...]")
    #expect(shown("a /* plum tea */ b") == "a /* [...] */ b")
    #expect(shown("password=7vB2xL9z") == "[...]")
    #expect(shown("a=b c") == "[...] c")
    #expect(shown("('', '')") == "('', '')")
    #expect(shown("  7vB2xL9z kQ7v4RwYc x") == "  [...] x")
  }

  private func shown(_ line: String) -> String {
    let bytes = Array(line.utf8)
    let sieve = LineSieve(bytes, kinds: bytes.map { _ in .source })
    var text: [UInt8] = []
    for index in bytes.indices {
      if sieve.isShown[index] {
        text.append(bytes[index])
      } else if index == 0 || sieve.isShown[index - 1] {
        text += LineSieve.omission.utf8
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
