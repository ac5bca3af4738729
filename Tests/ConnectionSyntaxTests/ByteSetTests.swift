import Testing

@testable import ConnectionSyntax

@Suite("Sets of bytes")
struct ByteSetTests {
  private static let lettersAndDigits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

  @Test("The numbers stand for what the comments say")
  func members() {
    expect(.plainWord, Self.lettersAndDigits + "!#$%&+.?@^_~")
    expect(.plainLiteral, Self.lettersAndDigits + "!&()*+,-./:;=>?@[]^_|}~ \t\r")
    expect(.templateStart, "#$%<{")
    expect(.solid, Self.lettersAndDigits + "\"'`_=(),;:<$[]")
  }

  private func expect(_ set: ByteSet, _ characters: String) {
    for byte in UInt8.min...UInt8.max {
      #expect(set.contains(byte) == characters.utf8.contains(byte), "\(byte)")
    }
  }
}
