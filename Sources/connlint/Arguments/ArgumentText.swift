/// Arguments as the parser sees them: text in which every byte that is no UTF-8 is one private-use character, so that
/// no byte of a file's name is lost on the way through `String`.
enum ArgumentText {
  /// U+10FF00 and the byte. Such a character in an argument is itself taken apart into bytes, so that the way back is
  /// always unique.
  private static let escapes: ClosedRange<UInt32> = 0x10FF00...0x10FFFF

  /// The program's arguments, its own name left out.
  static func ofProgram() -> [String] {
    var arguments: [String] = []
    let count = Int(CommandLine.argc)
    for index in 0..<count where index > 0 {
      guard let argument = CommandLine.unsafeArgv[index] else { break }
      var bytes: [UInt8] = []
      var next = argument
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      arguments.append(encode(bytes))
    }
    return arguments
  }

  /// Text that holds exactly `bytes`.
  static func encode(_ bytes: [UInt8]) -> String {
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
        if escapes.contains(scalar.value) {
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
  static func decode(_ text: String) -> [UInt8] {
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

  /// The text with one U+FFFD for each byte that is no UTF-8, and with control characters written out.
  static func display(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if escapes.contains(scalar.value) {
        shown.append("\u{FFFD}")
      } else if scalar.properties.generalCategory == .control, scalar != "\n" {
        shown.append(contentsOf: "\\x\(String(scalar.value, radix: 16, uppercase: true))".unicodeScalars)
      } else {
        shown.append(scalar)
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
  init(argument: String) {
    bytes = ArgumentText.decode(argument)
  }
}
