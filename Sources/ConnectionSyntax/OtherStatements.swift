import Bytes
import RuleRecords
import RuleTables

/// Recognises `CREATE TABLE` and similar statements by their bytes. SQL dumps contain many of them, and the lexer is a
/// hundred times slower.
enum OtherStatements {
  /// Whether the verb that ends at `offset` is followed by the noun of another statement, in plain words.
  ///
  /// Returns false if the lexer is necessary: for comments, templates, quotes and non-ASCII letters.
  static func follow(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = offset
    var before: [String] = []
    for _ in 0..<6 {
      while index < text.count, isBlank(text[index]) { index += 1 }
      let start = index
      while index < text.count, text[index] | 0x20 >= UInt8(ascii: "a"), text[index] | 0x20 <= UInt8(ascii: "z") {
        index += 1
      }
      guard index > start, index - start <= longest, index < text.count, isBlank(text[index]) else { return false }
      guard Keywords.otherNounsAndQualifiers.contains(start..<index, of: text) else { return false }
      let word = String(unsafeUninitializedCapacity: index - start) { bytes in
        for position in 0..<bytes.count { bytes[position] = text[start + position] | 0x20 }
        return bytes.count
      }
      // CREATE WITH (...) CONNECTION c
      if Keywords.otherNouns.contains(word) { return !Keywords.lists.contains(word) && !isRead(word, after: before) }
      before.append(word)
    }
    return false
  }

  private static let longest = 15

  /// SERVER, SUBSCRIPTION and EXTERNAL DATA SOURCE are parsed, because their statements may contain credentials.
  private static func isRead(_ noun: String, after words: [String]) -> Bool {
    Tables.statements.nounRecords.contains { $0.word.equals(noun) && $0.mayFollow(words) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || byte == .lineFeed || byte == .carriageReturn || byte == .tab
  }
}
