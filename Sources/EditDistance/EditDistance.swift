import Bytes

/// The restricted Damerau-Levenshtein distance of two byte strings; nil if it is greater than `limit`.
///
/// An insertion, deletion, substitution or swap of neighbours costs 1; no substring is edited twice. Returns nil if the
/// strings differ in a part of more than 64 bytes.
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
  // Each edit adds and removes at most one letter, so most pairs are rejected here without computing the distance.
  guard (aMask & ~bMask).nonzeroBitCount <= limit, (bMask & ~aMask).nonzeroBitCount <= limit else { return nil }

  return bitParallelDistance(a.extracting(start..<aEnd), b.extracting(start..<bEnd), limit: limit)
}

/// The distance of two strings of 1 to 64 bytes; nil if it is greater than `limit`.
///
/// Hyyrö's bit vectors ("A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003): two
/// 64-bit numbers store where a column of the distance table increases and decreases. A key is compared with hundreds
/// of names, and a table of single numbers took a third of all instructions for such statements.
private func bitParallelDistance(_ a: Span<UInt8>, _ b: Span<UInt8>, limit: Int) -> Int? {
  // The positions of each byte in `b`, one bit per position. Only entries of bytes that occur are written or read.
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
      // Each remaining byte can reduce the distance by one at most.
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

/// The same for arrays.
package func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int? {
  editDistance(a.span, b.span, limit: limit)
}

/// The same for the UTF-8 bytes of two strings, ignoring ASCII case.
package func editDistance(_ a: String, _ b: String, limit: Int) -> Int? {
  editDistance(a.utf8.map(\.asciiLowercased), b.utf8.map(\.asciiLowercased), limit: limit)
}

/// The nearest element, at most `limit` edits away; the first one if several are equally near.
///
/// `distance` returns the distance of the element `number`; nil if it is greater than `limit`, which is at least 0.
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

/// The entry of `candidates` nearest to `text`, at most `limit` edits away, by default a third of its length; the first
/// one if several are equally near.
package func nearest(to text: String, among candidates: [String], limit: Int? = nil) -> String? {
  nearest(among: candidates.indices, limit: limit ?? max(1, text.utf8.count / 3)) {
    editDistance(text, candidates[$0], limit: $1)
  }.map { candidates[$0.index] }
}

/// The letters of `word`, one bit each. Bytes whose difference is a multiple of 32 share a bit.
package func letterMask(_ word: Span<UInt8>) -> UInt32 {
  var mask: UInt32 = 0
  for index in 0..<word.count { mask |= 1 << UInt32(word[index] & 31) }
  return mask
}
