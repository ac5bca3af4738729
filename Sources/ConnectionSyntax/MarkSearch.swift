/// Finds the first byte after a head that can show a host literal: a quote, `&`, `\\`, or the `;` that ends the search.
///
/// The range without such a byte is kept, so that the many heads of a page of prose do not read the same bytes again.
struct MarkSearch {
  /// Contains none of these bytes.
  private var searched = 0..<0

  /// Returns the offset of the first such byte at or after `offset`, at most ``HostLiteralReader/reach`` bytes away.
  mutating func first(from offset: Int, in text: [UInt8], _ budget: ReadingBudget) -> Int {
    let start = searched.contains(offset) ? searched.lowerBound : offset
    let known = searched.contains(offset) ? searched.upperBound : offset
    let end = min(text.count, offset + HostLiteralReader.reach)
    var index = known
    while index < end, text[index] >= 0x80 || ByteSet.unmarked.contains(text[index]) { index += 1 }
    budget.charge(index - known)
    searched = start..<index
    return index
  }
}
