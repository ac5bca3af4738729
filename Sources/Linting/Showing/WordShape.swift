import Bytes

/// Decides whether a text looks like words, or like something generated.
///
/// Words consist of letters of any script. Digits end a word (`s3`, `v2`, `prod2024`); a letter may follow a digit only
/// once (`s3Key`). A capital begins a word (`accessKeyId`), or the whole word is in capitals. A random password usually
/// violates one of these rules. A password that is an ordinary word does not, and cannot be distinguished from a name.
struct WordShape {
  /// Maximum length in bytes.
  let longest: Int
  /// ASCII signs that are allowed between words, in addition to `_`, `-`, `.` and single blanks.
  let signs: ByteFlags
  let needsLetters: Bool

  /// A key, a name, a type.
  static let name = WordShape(longest: 64, signs: ByteFlags(""), needsLetters: true)
  /// A name that contains a variable: `${env}-chat`.
  static let template = WordShape(longest: 64, signs: ByteFlags("${}"), needsLetters: true)
  /// A harmless value: an address, a region, a number.
  static let value = WordShape(longest: 200, signs: ByteFlags(":/?&=,@+"), needsLetters: false)
  /// A placeholder: `${NAME}`, `{{ name }}`, `<your-key>`, `****`.
  static let placeholder = WordShape(longest: 100, signs: ByteFlags("${}<>[]():*'\"/"), needsLetters: false)

  func fits(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.count <= longest else { return false }
    var run = Run()
    var previous: Kind?
    for scalar in text.unicodeScalars {
      guard let kind = kind(of: scalar), run.goesOn(from: previous, with: kind, scalar) else { return false }
      previous = kind
    }
    return previous != .blank && run.isLikeWords && (!needsLetters || run.letters > 0)
  }

  fileprivate enum Kind {
    case lower, upper, foreign, digit, separator, blank
  }

  private func kind(of scalar: Unicode.Scalar) -> Kind? {
    switch scalar {
    case "a"..."z": .lower
    case "A"..."Z": .upper
    case "0"..."9": .digit
    case "_", "-", ".": .separator
    case " ": .blank
    case _ where scalar.isASCII: signs.contains(UInt8(scalar.value)) ? .separator : nil
    default: WordShape.isLetter(scalar) ? .foreign : nil
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark:
      !scalar.properties.isDefaultIgnorableCodePoint
    default: false
    }
  }
}

/// The counts for the text read so far, and their limits.
private struct Run {
  /// Maximum consecutive consonants in words of Latin scripts; abbreviations have a few.
  private static let mostConsonants = 6
  private static let longestPiece = 32
  /// A date has eight digits.
  private static let longestNumber = 8
  /// Maximum number of letters that directly follow a digit, as in `s3Key`.
  private static let mostReturns = 1
  private static let mostNumbers = 3
  private static let vowels = ByteFlags("aeiouyAEIOUY")

  private(set) var letters = 0
  private var vowels = 0
  private var capitalsAfterSmall = 0
  private var numbersAfterLetters = 0
  private var lettersAfterNumbers = 0
  private var consonants = 0
  private var digits = 0
  private var piece = 0

  /// Counts the next scalar; returns false if the text cannot be a name.
  mutating func goesOn(from previous: WordShape.Kind?, with kind: WordShape.Kind, _ scalar: Unicode.Scalar) -> Bool {
    let wasLetter = previous == .lower || previous == .upper || previous == .foreign
    switch kind {
    case .lower, .upper, .foreign:
      letters += 1
      piece += 1
      digits = 0
      if previous == .digit { lettersAfterNumbers += 1 }
      if kind == .upper, previous == .lower {
        capitalsAfterSmall += 1
        consonants = 0
      }
      if kind == .foreign || Run.vowels.contains(UInt8(truncatingIfNeeded: scalar.value)) {
        vowels += 1
        consonants = 0
      } else {
        consonants += 1
      }
    case .digit:
      if wasLetter { numbersAfterLetters += 1 }
      digits += 1
      piece += 1
      consonants = 0
    case .separator, .blank:
      if kind == .blank, previous == nil || previous == .blank { return false }
      digits = 0
      consonants = 0
      piece = 0
    }
    return consonants <= Run.mostConsonants && digits <= Run.longestNumber && piece <= Run.longestPiece
  }

  var isLikeWords: Bool {
    lettersAfterNumbers <= Run.mostReturns && numbersAfterLetters <= Run.mostNumbers
      && capitalsAfterSmall * 3 <= letters && (letters < 12 || vowels * 6 >= letters)
  }
}

/// A set of ASCII characters.
struct ByteFlags {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init(_ characters: StaticString) {
    characters.withUTF8Buffer { bytes in
      for byte in bytes {
        if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte & 63) }
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) >> UInt64(byte & 63) & 1 == 1
  }
}
