import CStart

/// Arguments as the parser sees them: text in which every byte that is no UTF-8, or part of a control character, is one
/// private-use character. No byte of a file's name is lost on the way through `String`, and none of them reaches a
/// terminal by way of the parser's messages.
package enum ArgumentText {
  /// U+10FF00 and the byte. Such a character in an argument is itself taken apart into bytes, so that the way back is
  /// always unique.
  private static let escapes: ClosedRange<UInt32> = 0x10FF00...0x10FFFF

  /// The program's arguments, its own name left out.
  package static func ofProgram() -> [String] {
    let count = connlint_argument_count()
    if count == 0 {
      return (0..<Int(CommandLine.argc)).dropFirst().compactMap { CommandLine.unsafeArgv[$0].map { read($0) } }
    }
    return (0..<count).dropFirst().map { read(connlint_argument($0)) }
  }

  /// The text of an argument that C holds: bytes that end in a zero.
  private static func read(_ argument: UnsafePointer<CChar>) -> String {
    var bytes: [UInt8] = []
    var next = argument
    while next.pointee != 0 {
      bytes.append(UInt8(bitPattern: next.pointee))
      next += 1
    }
    return encode(bytes)
  }

  /// Text that holds exactly `bytes`.
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

  /// The bytes that ``encode(_:)`` was given.
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

  /// The text for people: control characters as `\x0A`, other bytes that are no text as U+FFFD.
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
  /// The path that an argument stands for.
  package init(argument: String) {
    bytes = ArgumentText.decode(argument)
  }
}
