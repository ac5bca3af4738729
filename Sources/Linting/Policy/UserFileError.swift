/// An error in a file that the user wrote, a configuration or a baseline, with its position.
package struct UserFileError: Error, Equatable, Sendable {
  package var file: String
  /// 1-based line.
  package var line: Int
  /// 1-based column in Unicode code points.
  package var column: Int
  /// A sentence without the final period.
  package var message: String

  /// One line in the format of a compiler message.
  package var text: String { "\(file):\(line):\(column): error: \(message)" }
}
