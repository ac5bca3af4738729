import YAML

/// An error in a file of `Rules/`, with its line.
package struct RuleError: Error, Equatable, Sendable {
  /// Relative to the root of the repository.
  package var file: String
  /// 1-based.
  package var line: Int
  /// A sentence without the final period.
  package var message: String

  package init(file: String, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `Rules/words.yml:12: ...`.
  package var text: String { "\(file):\(line): \(message)" }
}

/// Calls `read` and adds the file name to its error.
func reading<Value>(_ file: String, _ read: () throws(YAMLError) -> Value) throws(RuleError) -> Value {
  do throws(YAMLError) {
    return try read()
  } catch {
    throw RuleError(file: file, line: error.line, message: error.message)
  }
}

extension Node {
  /// Parses `bytes` as a YAML document; throws if it is empty.
  static func document(_ bytes: [UInt8]) throws(YAMLError) -> Node {
    guard let node = try parse(bytes) else {
      throw YAMLError(kind: .syntax, line: 1, column: 1, message: "the file is empty")
    }
    return node
  }

  /// Returns the text; throws if it is not one of `known`.
  func choice(of known: [String]) throws(YAMLError) -> String {
    let text = try string()
    guard known.contains(text) else {
      throw error("'\(text)' is unknown; known are \(known.joined(separator: ", "))")
    }
    return text
  }

  /// Returns the text of a block scalar without the final line feed.
  func block() throws(YAMLError) -> String {
    var text = try string()
    while text.last == "\n" { text.removeLast() }
    return text
  }
}
