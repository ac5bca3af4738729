/// The restricted Damerau-Levenshtein distance of two byte strings, or nil where it is over `limit`.
///
/// An insertion, a deletion, a substitution and a swap of neighbours cost 1 each, and no stretch is edited twice. Strings
/// that differ in a stretch of over 64 bytes are taken as too far apart.
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

  var beforeLast = InlineArray<65, Int>(repeating: 0)
  var last = InlineArray<65, Int>(repeating: 0)
  var row = InlineArray<65, Int>(repeating: 0)
  for column in 0...width { last[column] = column }
  for line in 1...height {
    row[0] = line
    var best = line
    let letter = a[start + line - 1]
    for column in 1...width {
      let other = b[start + column - 1]
      var cost = min(last[column] + 1, row[column - 1] + 1, last[column - 1] + (letter == other ? 0 : 1))
      if line > 1, column > 1, letter == b[start + column - 2], a[start + line - 2] == other {
        cost = min(cost, beforeLast[column - 2] + 1)
      }
      row[column] = cost
      best = min(best, cost)
    }
    // A swap may still reach back to the row before, so both must be over the limit.
    if best > limit, line > 1, rowMinimum(last, width) > limit { return nil }
    beforeLast = last
    last = row
  }
  return last[width] <= limit ? last[width] : nil
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

/// The least of the first `width + 1` entries.
private func rowMinimum(_ row: InlineArray<65, Int>, _ width: Int) -> Int {
  var least = row[0]
  for column in 0...width { least = min(least, row[column]) }
  return least
}

extension UInt8 {
  /// The byte with `A` to `Z` made `a` to `z`.
  var asciiLowercased: UInt8 { isUpperCaseLetter ? self + 32 : self }
  /// Whether the byte is `A` to `Z`.
  var isUpperCaseLetter: Bool { self >= 0x41 && self <= 0x5A }
  /// Whether the byte is `a` to `z`.
  var isLowerCaseLetter: Bool { self >= 0x61 && self <= 0x7A }
  /// Whether the byte is an ASCII letter.
  var isLetter: Bool { isUpperCaseLetter || isLowerCaseLetter }
  /// Whether the byte is `0` to `9`.
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
