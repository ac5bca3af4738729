/// The restricted Damerau-Levenshtein distance of two byte strings, or nil where it is over `limit`.
///
/// An insertion, a deletion, a substitution and a swap of neighbours cost 1 each, and no stretch is edited twice.
/// Strings that differ in a stretch of over 64 bytes are taken as too far apart.
package func editDistance(_ a: Span<UInt8>, _ b: Span<UInt8>, limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  var start = 0
  while start < a.count, start < b.count, a[start] == b[start] { start += 1 }
  var aEnd = a.count
  var bEnd = b.count
  while aEnd > start, bEnd > start, a[aEnd - 1] == b[bEnd - 1] {
    aEnd -= 1
    bEnd -= 1
  }
  let height = aEnd - start
  let width = bEnd - start
  if height == 0 || width == 0 { return height + width }
  guard limit > 0, height <= 64, width <= 64 else { return nil }
  let aMask = letterMask(a.extracting(start..<aEnd))
  let bMask = letterMask(b.extracting(start..<bEnd))
  // Each edit adds at most one letter and takes away at most one; this spares the table for most pairs.
  guard (aMask & ~bMask).nonzeroBitCount <= limit, (bMask & ~aMask).nonzeroBitCount <= limit else { return nil }

  // Three rows of one table: the line itself and the two before it.
  var rows = InlineArray<195, UInt8>(repeating: 0)
  for column in 0...width { rows[column] = UInt8(column) }
  var beforeLast = 130
  var last = 0
  var row = 65
  var lastBest: UInt8 = 0
  for line in 1...height {
    rows[row] = UInt8(line)
    var best = UInt8(line)
    let letter = a[start + line - 1]
    for column in 1...width {
      let other = b[start + column - 1]
      var cost = min(
        rows[last + column] + 1, rows[row + column - 1] + 1, rows[last + column - 1] + (letter == other ? 0 : 1))
      if line > 1, column > 1, letter == b[start + column - 2], a[start + line - 2] == other {
        cost = min(cost, rows[beforeLast + column - 2] + 1)
      }
      rows[row + column] = cost
      best = min(best, cost)
    }
    // A swap reaches back over one row, so two in succession must be over the limit.
    if best > limit, lastBest > limit { return nil }
    lastBest = best
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  let distance = Int(rows[last + width])
  return distance <= limit ? distance : nil
}

/// The same on arrays.
package func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
  editDistance(a.span, b.span, limit: limit)
}

/// The same on the UTF-8 bytes of two strings, with ASCII letters compared in lower case.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  editDistance(a.utf8.map(\.asciiLowercased), b.utf8.map(\.asciiLowercased), limit: limit)
}

/// The entry of `candidates` that is nearest to `text`, at most `limit` edits away; the first of equals.
package func nearest(to text: String, among candidates: [String], limit: Int) -> String? {
  var best: String?
  var bound = limit
  for candidate in candidates {
    guard let distance = editDistance(text, candidate, limit: bound) else { continue }
    if distance == 0 { return candidate }
    best = candidate
    bound = distance - 1
  }
  return best
}

/// The letters of `word`, one bit each; bytes that are 32 apart share one.
package func letterMask(_ word: Span<UInt8>) -> UInt32 {
  var mask: UInt32 = 0
  for index in 0..<word.count { mask |= 1 << UInt32(word[index] & 31) }
  return mask
}

extension UInt8 {
  /// The byte with `A` to `Z` made `a` to `z`.
  package var asciiLowercased: UInt8 { isUpperCaseLetter ? self + 32 : self }
  /// Whether the byte is `A` to `Z`.
  package var isUpperCaseLetter: Bool { self >= 0x41 && self <= 0x5A }
  /// Whether the byte is `a` to `z`.
  package var isLowerCaseLetter: Bool { self >= 0x61 && self <= 0x7A }
  /// Whether the byte is an ASCII letter.
  package var isLetter: Bool { isUpperCaseLetter || isLowerCaseLetter }
  /// Whether the byte is `0` to `9`.
  package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
