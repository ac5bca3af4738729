/// Limits the number of byte reads ("looks") in one window, so that the run time is linear in the size for any input.
///
/// The parser looks ahead and back, and re-reads text that turned out not to be a statement. In real files each byte is
/// read several times. A malicious file could cause quadratic time: 6 KB of quotes once took eight seconds. So every
/// loop over bytes is charged here; if the sum exceeds what the bytes up to the statement allow, parsing the statement
/// stops and it is reported (``SyntaxProblem/Kind/tooTangled``).
///
/// The count depends only on the text, so the same bytes give the same findings on every machine.
package final class ReadingBudget: @unchecked Sendable {
  /// Allowed looks per byte. The most expensive fixture needs less than half.
  package static let looksPerByte = 64
  /// Additional looks at the start of a window, in bytes, because one statement may look far ahead several times.
  private static let advanceLimit = 8 << 20
  /// Looks, in bytes, that every window has, and that must be earned before parsing continues after it stopped.
  package static let reserve = 64 << 10

  // Used only by the thread that parses the window. So it is `@unchecked Sendable`, and accesses are not guarded.
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var earned: Int
  private let advance: Int

  /// Creates a budget for a window of `windowSize` bytes.
  init(windowSize: Int) {
    advance = min(ReadingBudget.advanceLimit, windowSize * ReadingBudget.looksPerByte) + ReadingBudget.reserve
    earned = advance
  }

  /// The number of looks so far.
  package var spent: Int { count }

  /// Whether the budget is exceeded; then parsing of the current statement must stop.
  @inline(__always)
  var isExceeded: Bool { count > earned }

  /// Counts `bytes` looks.
  @inline(__always)
  func charge(_ bytes: Int) {
    count &+= bytes
  }

  /// Allows the looks for the first `bytes` bytes of the window.
  func reach(_ bytes: Int) {
    earned = advance + bytes * ReadingBudget.looksPerByte
  }

  /// The number of bytes that must be passed before parsing continues after a statement at which it stopped.
  var bytesUntilRecovered: Int {
    (spent + ReadingBudget.reserve - advance + ReadingBudget.looksPerByte - 1) / ReadingBudget.looksPerByte
  }
}
