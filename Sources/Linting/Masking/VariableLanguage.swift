import Bytes

/// How a file refers to a variable.
enum VariableLanguage: Sendable {
  /// `${NAME}`: the environment of a shell, of a deployment that fills in a file, or a variable of a program.
  case environment
  /// `${var.name}`: an input variable of Terraform, which `TF_VAR_name` in the environment sets.
  case terraform

  /// The language of the file at `path`.
  init(path: String) {
    let path = path.lowercased()
    self = [".tf", ".tf.json", ".tofu", ".tofu.json"].contains(where: path.hasSuffix) ? .terraform : .environment
  }

  /// A reference to the variable `name`, which is in upper case.
  func reference(to name: String) -> String {
    switch self {
    case .environment: "${\(name)}"
    case .terraform: "${var.\(name.lowercased())}"
    }
  }
}

/// Finds the variables of a file in a stream of bytes. A name has at most 160 characters.
struct VariableScanner: Sendable {
  private let language: VariableLanguage
  private var name: [UInt8] = []
  private var isInside = false
  private var isAfterDollar = false
  /// Whether the last word was `var` or `variable`.
  private var isAfterWord = false

  init(_ language: VariableLanguage) {
    self.language = language
  }

  /// The name, in upper case, that ends before `byte`.
  mutating func next(_ byte: UInt8) -> String? {
    if byte == 0 { return nil }
    return language == .terraform ? nextWord(byte) : nextReference(byte)
  }

  /// Finds `var.name` and `variable "name"`.
  private mutating func nextWord(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8.digits, UInt8.upperCaseLetters, UInt8.lowerCaseLetters, .underscore, .hyphen:
      if name.count <= 160 { name.append(byte.asciiUppercased) }
      return nil
    default:
      guard !name.isEmpty else { return nil }
      defer { name.removeAll(keepingCapacity: true) }
      let isName = isAfterWord
      isAfterWord = !isName && (name.elementsEqual("VAR".utf8) || name.elementsEqual("VARIABLE".utf8))
      return isName ? String(decoding: name, as: UTF8.self) : nil
    }
  }

  /// Finds `${NAME}`.
  private mutating func nextReference(_ byte: UInt8) -> String? {
    if isInside {
      switch byte {
      case UInt8.digits, UInt8.upperCaseLetters, .underscore:
        name.append(byte)
        isInside = name.count <= 160
        return nil
      default:
        isInside = false
        isAfterDollar = byte == .dollar
        return byte == .rightBrace ? String(decoding: name, as: UTF8.self) : nil
      }
    }
    if isAfterDollar, byte == .leftBrace {
      isInside = true
      name.removeAll(keepingCapacity: true)
    }
    isAfterDollar = byte == .dollar
    return nil
  }
}
