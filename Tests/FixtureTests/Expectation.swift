/// An expected finding.
struct Expectation {
  /// A line of the stored file and a column in code points, both 1-based.
  struct Point: Hashable {
    var line: Int
    var column: Int
  }

  var start: Point
  /// Exclusive.
  var end: Point
  var rule: String
  /// Properties such as `redacted=false`, in order.
  var properties: [(name: String, value: String)]
  /// A part of the message; nil if any message is accepted.
  var message: String?

  /// Parses `misspelled-secret-key [redacted=false]: did you mean 'api-key'`.
  init?(start: Point, end: Point, note: Substring) {
    guard let match = note.wholeMatch(of: /([a-z]+(?:-[a-z]+)+)(?: \[([^\]]*)\])?(?:: (.+))?\s*/) else { return nil }
    self.start = start
    self.end = end
    rule = String(match.1)
    message = match.3.map(String.init)
    properties = []
    for pair in (match.2 ?? "").matches(of: /([a-z]+)=((?:(?! [a-z]+=).)*)/) {
      properties.append((String(pair.1), String(pair.2)))
    }
  }

  /// Parses an annotation for line `line`; nil if `text` is not an annotation.
  init?(annotation text: Substring, below line: Int) {
    if let match = text.wholeMatch(of: /--(\s*)(\^+) (.*)/) {
      let column = 3 + match.1.unicodeScalars.count
      self.init(
        start: Point(line: line, column: column), end: Point(line: line, column: column + match.2.count), note: match.3)
    } else if let match = text.wholeMatch(of: /--@(\d+)-(\d+) (.*)/), let start = Int(match.1), let end = Int(match.2) {
      self.init(start: Point(line: line, column: start), end: Point(line: line, column: end), note: match.3)
    } else {
      return nil
    }
  }

  /// Parses a line of an `.expect` file; nil if its format is wrong.
  init?(sidecar text: Substring) {
    guard let match = text.wholeMatch(of: /(\d+):(\d+)-(?:(\d+):)?(\d+) (.*)/),
      let line = Int(match.1), let column = Int(match.2), let endColumn = Int(match.4)
    else { return nil }
    let endLine = match.3.flatMap { Int($0) } ?? line
    self.init(
      start: Point(line: line, column: column), end: Point(line: endLine, column: endColumn), note: match.5)
  }
}
