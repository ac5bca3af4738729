import CStart

/// Encodes command-line arguments for the argument parser. Each byte that is not valid UTF-8, or belongs to a control
/// character, becomes one private-use character. So `String` keeps every byte of a file name, and no such byte reaches
/// a terminal in the parser's messages.
package enum ArgumentText {
  /// U+10FF00 plus the byte value. If an argument itself contains such a character, that character is encoded byte by
  /// byte, so decoding is unambiguous.
  private static let escapes: ClosedRange<UInt32> = 0x10FF00...0x10FFFF

  /// The arguments of the process, without the program name.
  package static func ofProgram() -> [String] {
    let count = connlint_argument_count()
    if count == 0 {
      return (0..<Int(CommandLine.argc)).dropFirst().compactMap { CommandLine.unsafeArgv[$0].map { read($0) } }
    }
    return (0..<count).dropFirst().map { read(connlint_argument($0)) }
  }

  /// Encodes a null-terminated C string.
  private static func read(_ argument: UnsafePointer<CChar>) -> String {
    var bytes: [UInt8] = []
    var next = argument
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return encode(bytes)
  }

  /// Encodes `bytes` as text that ``decode(_:)`` can convert back.
  package static func encode(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var position = 0
    while true {
      switch parser.parseScalar(from: &iterator) {
      case .emptyInput:
        return String(text)
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        if escapes.contains(scalar.value) || scalar.properties.generalCategory == .control {
          text.append(contentsOf: encoded.map(escape))
        } else {
          text.append(scalar)
        }
        position += encoded.count
      case .error(let length):
        text.append(contentsOf: bytes[position..<position + length].map(escape))
        position += length
      }
    }
  }

  /// Returns the bytes that were passed to ``encode(_:)``.
  package static func decode(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      if escapes.contains(scalar.value) {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return bytes
  }

  /// Returns the text to print: control characters as `\x0A`, other escaped bytes as U+FFFD.
  package static func display(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if !escapes.contains(scalar.value) {
        shown.append(scalar)
      } else if byte < 0x80 {
        let digits = String(byte, radix: 16, uppercase: true)
        shown.append(contentsOf: ("\\x" + (digits.count < 2 ? "0" : "") + digits).unicodeScalars)
      } else {
        shown.append("\u{FFFD}")
      }
    }
    return String(shown)
  }

  private static func escape(_ byte: UInt8) -> Unicode.Scalar {
    Unicode.Scalar(escapes.lowerBound + UInt32(byte)) ?? "\u{FFFD}"
  }
}

extension Path {
  /// Creates the path that an encoded argument contains.
  package init(argument: String) {
    bytes = ArgumentText.decode(argument)
  }
}
