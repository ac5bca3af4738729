import YAML

/// What is wrong with one of the files of `Rules/`, and where.
package struct RuleError: Error, Equatable, Sendable {
  /// Relative to the repository's folder.
  package var file: String
  /// 1-based.
  package var line: Int
  /// A sentence without its period.
  package var message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `Rules/words.yml:12: ...`.
  package var text: String { "\(file):\(line): \(message)" }
}

/// Calls `read`, and adds the name of the file to its error.
func reading<Value>(_ file: String, _ read: () throws(YAMLError) -> Value) throws(RuleError) -> Value {
  do throws(YAMLError) {
    return try read()
  } catch {
    throw RuleError(file: file, line: error.line, message: error.message)
  }
}

extension Node {
  /// The document that `bytes` are, which must not be empty.
  static func document(_ bytes: [UInt8]) throws(YAMLError) -> Node {
    guard let node = try parse(bytes) else {
      throw YAMLError(kind: .syntax, line: 1, column: 1, message: "the file is empty")
    }
    return node
  }

  /// The text, which must be one of `known`.
  func choice(of known: [String]) throws(YAMLError) -> String {
    let text = try string()
    guard known.contains(text) else {
      throw error("'\(text)' is unknown; known are \(known.joined(separator: ", "))")
    }
    return text
  }

  /// The text of a block without the line feed at its end.
  func block() throws(YAMLError) -> String {
    var text = try string()
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
