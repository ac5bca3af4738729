import Bytes

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

  return bitParallelDistance(a.extracting(start..<aEnd), b.extracting(start..<bEnd), limit: limit)
}

/// The distance of two strings of 1 to 64 bytes, or nil where it is over `limit`.
///
/// Hyyrö's bit-vectors for this distance ("A bit-vector algorithm for computing Levenshtein and Damerau edit distances",
/// 2003): a column of the table of distances is two numbers of 64 bits, which tell where it rises and falls. A key is
/// compared with hundreds of names, and a table of single numbers took a third of all instructions of such statements.
private func bitParallelDistance(_ a: Span<UInt8>, _ b: Span<UInt8>, limit: Int) -> Int? {
  // Where each byte occurs in `b`, one bit a place. Only the entries of bytes that occur are ever written or read.
  withUnsafeTemporaryAllocation(of: UInt64.self, capacity: 256) { places in
    for index in 0..<a.count { places[Int(a[index])] = 0 }
    for index in 0..<b.count { places[Int(b[index])] = 0 }
    for index in 0..<b.count { places[Int(b[index])] |= 1 << UInt64(index) }
    let last: UInt64 = 1 << UInt64(b.count - 1)
    var rises = UInt64.max
    var falls: UInt64 = 0
    var same: UInt64 = 0
    var before: UInt64 = 0
    var distance = b.count
    for index in 0..<a.count {
      let here = places[Int(a[index])]
      let swapped = (~same & here) << 1 & before
      same = (((here & rises) &+ rises) ^ rises) | here | falls | swapped
      var right = falls | ~(same | rises)
      var left = same & rises
      if right & last != 0 { distance += 1 }
      if left & last != 0 { distance -= 1 }
      // What is left can take away one a byte.
      if distance - (a.count - 1 - index) > limit { return nil }
      right = right << 1 | 1
      left <<= 1
      rises = left | ~(same | right)
      falls = right & same
      before = here
    }
    return distance <= limit ? distance : nil
  }
}

/// The same on arrays.
package func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
  editDistance(a.span, b.span, limit: limit)
}

/// The same on the UTF-8 bytes of two strings, with ASCII letters compared in lower case.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  editDistance(a.utf8.map(\.asciiLowercased), b.utf8.map(\.asciiLowercased), limit: limit)
}

/// The nearest of what has the numbers `numbers`, at most `limit` edits away; the first of equals.
///
/// `distance` tells how far the thing of a number is, nil if it is further than a limit, which is 0 or more.
@inlinable
package func nearest(
  among numbers: Range<Int>, limit: Int, distance: (_ number: Int, _ limit: Int) -> Int?
) -> (index: Int, distance: Int)? {
  var best: (index: Int, distance: Int)?
  var bound = limit
  for number in numbers {
    guard bound >= 0 else { break }
    guard let found = distance(number, bound) else { continue }
    best = (number, found)
    bound = found - 1
  }
  return best
}

/// The entry of `candidates` that is nearest to `text`, at most `limit` edits away; the first of equals.
package func nearest(to text: String, among candidates: [String], limit: Int) -> String? {
  nearest(among: candidates.indices, limit: limit) { editDistance(text, candidates[$0], limit: $1) }
    .map { candidates[$0.index] }
}

/// The letters of `word`, one bit each; bytes that are 32 apart share one.
package func letterMask(_ word: Span<UInt8>) -> UInt32 {
  var mask: UInt32 = 0
  for index in 0..<word.count { mask |= 1 << UInt32(word[index] & 31) }
  return mask
}
