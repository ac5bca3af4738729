/// How much the parser may look at in one window, and how much it has: the promise that any bytes cost time in proportion
/// to their number.
///
/// The parser looks ahead and back as it likes, and what it did not believe it reads again from the next word. Files that
/// people write make it look at each byte several times. A file made for the purpose could make it look at everything
/// from everywhere: 6 KB of quotes once took eight seconds. So every loop over bytes is charged here, and when more is
/// spent than the bytes up to the statement allow, the statement is given up and reported (``SyntaxProblem/Kind/tooTangled``).
///
/// The count is a property of the text, not of the machine: the same bytes give the same findings everywhere.
package final class ReadingBudget: @unchecked Sendable {
  /// Looks at each byte that are paid for. The dearest of the fixtures takes less than half.
  package static let looksPerByte = 64
  /// What a window may spend before its bytes have earned it: one statement may look far ahead several times. In bytes.
  private static let advanceLimit = 8 << 20
  /// What every window has, however small, and what must be earned before the parser goes on after a statement that was
  /// given up. In bytes.
  package static let reserve = 64 << 10

  // Only the thread that parses the window ever counts: hence `@unchecked Sendable`, and no guard at each access.
  @exclusivity(unchecked) private var count = 0
  @exclusivity(unchecked) private var earned: Int
  private let advance: Int

  /// A budget for a window of `windowSize` bytes.
  init(windowSize: Int) {
    advance = min(ReadingBudget.advanceLimit, windowSize * ReadingBudget.looksPerByte) + ReadingBudget.reserve
    earned = advance
  }

  /// Bytes looked at until now, each as often as it was.
  package var spent: Int { count }

  /// Whether more was spent than is paid for. What is being read must then be given up.
  @inline(__always)
  var isExceeded: Bool { count > earned }

  /// Counts `bytes` as looked at once more.
  @inline(__always)
  func charge(_ bytes: Int) {
    count &+= bytes
  }

  /// Earns what the first `bytes` of the window pay for.
  func reach(_ bytes: Int) {
    earned = advance + bytes * ReadingBudget.looksPerByte
  }

  /// How many bytes of the window must be behind the parser before it may go on after a statement that was given up.
  var bytesUntilRecovered: Int {
    (spent + ReadingBudget.reserve - advance + ReadingBudget.looksPerByte - 1) / ReadingBudget.looksPerByte
  }
}
