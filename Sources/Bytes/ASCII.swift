// Named ASCII bytes, so that code that works on bytes is as readable as code that works on characters.

extension UInt8 {
  @inlinable
  package static var tab: UInt8 { UInt8(ascii: "\t") }
  @inlinable
  package static var lineFeed: UInt8 { UInt8(ascii: "\n") }
  @inlinable
  package static var carriageReturn: UInt8 { UInt8(ascii: "\r") }
  @inlinable
  package static var space: UInt8 { UInt8(ascii: " ") }
  @inlinable
  package static var exclamationMark: UInt8 { UInt8(ascii: "!") }
  @inlinable
  package static var doubleQuote: UInt8 { UInt8(ascii: "\"") }
  @inlinable
  package static var hash: UInt8 { UInt8(ascii: "#") }
  @inlinable
  package static var dollar: UInt8 { UInt8(ascii: "$") }
  @inlinable
  package static var percent: UInt8 { UInt8(ascii: "%") }
  @inlinable
  package static var ampersand: UInt8 { UInt8(ascii: "&") }
  @inlinable
  package static var singleQuote: UInt8 { UInt8(ascii: "'") }
  @inlinable
  package static var leftParenthesis: UInt8 { UInt8(ascii: "(") }
  @inlinable
  package static var rightParenthesis: UInt8 { UInt8(ascii: ")") }
  @inlinable
  package static var asterisk: UInt8 { UInt8(ascii: "*") }
  @inlinable
  package static var plus: UInt8 { UInt8(ascii: "+") }
  @inlinable
  package static var comma: UInt8 { UInt8(ascii: ",") }
  @inlinable
  package static var hyphen: UInt8 { UInt8(ascii: "-") }
  @inlinable
  package static var dot: UInt8 { UInt8(ascii: ".") }
  @inlinable
  package static var slash: UInt8 { UInt8(ascii: "/") }
  @inlinable
  package static var colon: UInt8 { UInt8(ascii: ":") }
  @inlinable
  package static var semicolon: UInt8 { UInt8(ascii: ";") }
  @inlinable
  package static var lessThan: UInt8 { UInt8(ascii: "<") }
  @inlinable
  package static var equals: UInt8 { UInt8(ascii: "=") }
  @inlinable
  package static var greaterThan: UInt8 { UInt8(ascii: ">") }
  @inlinable
  package static var questionMark: UInt8 { UInt8(ascii: "?") }
  @inlinable
  package static var at: UInt8 { UInt8(ascii: "@") }
  @inlinable
  package static var leftBracket: UInt8 { UInt8(ascii: "[") }
  @inlinable
  package static var backslash: UInt8 { UInt8(ascii: "\\") }
  @inlinable
  package static var rightBracket: UInt8 { UInt8(ascii: "]") }
  @inlinable
  package static var caret: UInt8 { UInt8(ascii: "^") }
  @inlinable
  package static var underscore: UInt8 { UInt8(ascii: "_") }
  @inlinable
  package static var backtick: UInt8 { UInt8(ascii: "`") }
  @inlinable
  package static var leftBrace: UInt8 { UInt8(ascii: "{") }
  @inlinable
  package static var verticalBar: UInt8 { UInt8(ascii: "|") }
  @inlinable
  package static var rightBrace: UInt8 { UInt8(ascii: "}") }
  @inlinable
  package static var tilde: UInt8 { UInt8(ascii: "~") }
}

extension UInt8 {
  /// `0` to `9`, for patterns of a `switch`; elsewhere ``isDigit``.
  @inlinable
  package static var digits: ClosedRange<UInt8> { UInt8(ascii: "0")...UInt8(ascii: "9") }
  /// `A` to `Z`, for patterns of a `switch`; elsewhere ``isUpperCaseLetter``.
  @inlinable
  package static var upperCaseLetters: ClosedRange<UInt8> { UInt8(ascii: "A")...UInt8(ascii: "Z") }
  /// `a` to `z`, for patterns of a `switch`; elsewhere ``isLowerCaseLetter``.
  @inlinable
  package static var lowerCaseLetters: ClosedRange<UInt8> { UInt8(ascii: "a")...UInt8(ascii: "z") }
  /// The byte in lower case: `a` for `A`. Bytes other than `A` to `Z` are unchanged.
  @inlinable
  package var asciiLowercased: UInt8 { isUpperCaseLetter ? self + 32 : self }
  /// The byte in upper case: `A` for `a`. Bytes other than `a` to `z` are unchanged.
  @inlinable
  package var asciiUppercased: UInt8 { isLowerCaseLetter ? self - 32 : self }
  /// Whether the byte is `A` to `Z`.
  @inlinable
  package var isUpperCaseLetter: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  /// Whether the byte is `a` to `z`.
  @inlinable
  package var isLowerCaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  /// Whether the byte is an ASCII letter.
  @inlinable
  package var isLetter: Bool { isUpperCaseLetter || isLowerCaseLetter }
  /// Whether the byte is `0` to `9`.
  @inlinable
  package var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// Whether the byte is an ASCII letter, a digit or `_`.
  @inlinable
  package var isPartOfIdentifier: Bool { isLetter || isDigit || self == .underscore }
  /// Whether the byte is a space or a control character below it (0x00 to 0x20).
  @inlinable
  package var isBlank: Bool { self <= .space }
  /// Whether the byte is a line feed or a carriage return.
  @inlinable
  package var isLineEnd: Bool { self == .lineFeed || self == .carriageReturn }
}

extension Span<UInt8> {
  /// Whether both spans contain the same bytes.
  @inlinable
  package func equals(_ other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    for index in 0..<count where self[index] != other[index] { return false }
    return true
  }
}
