import RuleRecords
import RuleTables

/// Tells `CREATE TABLE` and its like apart from the bytes alone: a dump is full of them, and a lexer costs a hundred times
/// as much.
enum OtherStatements {
  /// Whether the verb that ends at `offset` goes on with the noun of another statement, in plain words.
  ///
  /// Says no wherever a lexer would have to look: at comments, templates, quotes, letters beyond ASCII.
  static func follow(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = offset
    for _ in 0..<6 {
      while index < text.count, isBlank(text[index]) { index += 1 }
      let start = index
      while index < text.count, text[index] | 0x20 >= 0x61, text[index] | 0x20 <= 0x7A { index += 1 }
      guard index > start, index - start <= longest, index < text.count, isBlank(text[index]) else { return false }
      let word = String(unsafeUninitializedCapacity: index - start) { bytes in
        for position in 0..<bytes.count { bytes[position] = text[start + position] | 0x20 }
        return bytes.count
      }
      if Keywords.otherNouns.contains(word) { return !isRead(word) }
      guard Keywords.qualifiers.contains(word) else { return false }
    }
    return false
  }

  private static let longest = 15

  /// SERVER and SUBSCRIPTION are read: their statements may hold credentials.
  private static func isRead(_ noun: String) -> Bool {
    Tables.statements.nounRecords.contains { $0.word.equals(noun) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
