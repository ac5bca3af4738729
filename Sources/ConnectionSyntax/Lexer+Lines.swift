import Bytes

// Blanks and line ends of languages other than SQL. The callers charge the budget.
extension Lexer {
  /// Returns the end of the line of `offset`, before its CR or LF.
  func lineStop(from offset: Int) -> Int {
    var index = offset
    while index < context.limit, !text[index].isLineEnd { index += 1 }
    return index
  }

  /// Returns the offset after the spaces and tabs at `offset`.
  func afterSpaces(_ offset: Int) -> Int {
    var index = offset
    while index < context.limit, text[index] == .space || text[index] == .tab { index += 1 }
    return index
  }

  /// Returns the offset after the blanks and line ends at `offset`.
  func afterBlanks(_ offset: Int) -> Int {
    var index = offset
    while index < context.limit, text[index].isBlank { index += 1 }
    return index
  }
}
