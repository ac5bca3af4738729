import RuleRecords

extension String {
  /// The text as a C string literal; one source line for each line of the text.
  var cText: String {
    let lines = split(separator: "\n", omittingEmptySubsequences: false)
    let literals = lines.enumerated().map { index, line in
      "\"" + line.cEscaped + (index < lines.count - 1 ? "\\n\"" : "\"")
    }.filter { lines.count == 1 || $0 != "\"\"" }
    return lines.count == 1
      ? "T(\(literals[0]))" : "T(\n" + literals.map { "      \($0)" }.joined(separator: "\n") + ")"
  }

  /// The text as a part of a C identifier: `-` becomes `_`.
  var identifier: String { replacing("-", with: "_") }
}

extension Substring {
  fileprivate var cEscaped: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"", "\\", "?": text += "\\" + String(scalar)
      case "\0"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 8)
        text += "\\" + String(repeating: "0", count: 3 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

extension [UInt8] {
  /// The bytes as a C string literal of octal escapes.
  var cBytes: String {
    let digits = map { byte in
      let digits = String(byte, radix: 8)
      return "\\" + String(repeating: "0", count: 3 - digits.count) + digits
    }
    return "T(\"\(digits.joined())\")"
  }
}

extension [String] {
  var cTexts: String { isEmpty ? "ABSENT" : "TEXTS(\(count), \(map(\.cText).joined(separator: ", ")))" }

  var cKeys: String {
    if isEmpty { return "ABSENT" }
    let keys = map { key in
      let prepared = PreparedKey(key)
      let lowercase = String(decoding: prepared.lowercase, as: UTF8.self)
      let letters = String(decoding: prepared.letters, as: UTF8.self)
      return "KEY(\"\(key[...].cEscaped)\", \"\(lowercase[...].cEscaped)\", \"\(letters)\")"
    }
    return "KEYS(\(count), \(keys.joined(separator: ",\n      ")))"
  }
}

extension [Int] {
  /// The numbers as a C array, 20 per line.
  var cNumbers: String { isEmpty ? "ABSENT" : "NUMBERS(\(count), \(cLines(of: 20)))" }

  func cLines(of width: Int) -> String {
    stride(from: 0, to: count, by: width).map { start in
      self[start..<Swift.min(start + width, count)].map(String.init).joined(separator: ", ")
    }.joined(separator: ",\n  ")
  }
}
