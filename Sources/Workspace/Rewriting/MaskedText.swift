import Linting

/// Lints the masked text before it is written. The text is built in memory, one window at a time.
struct MaskedText: ~Copyable {
  private var linter: FileLinter
  private var splicer: EditSplicer
  /// Bytes that the linter has not consumed yet.
  private var pending: [UInt8] = []
  /// The number of bytes to collect before the next call of the linter. Doubled each time the linter consumes nothing,
  /// so that long statements take linear time.
  private var target = MaskedText.step

  private static let step = 256 << 10

  init(edits: [ByteEdit], path: String, linter: LintContext, overridesSelection: Bool = false) {
    self.linter = FileLinter(path: path, linter: linter, findsDoubts: true, overridesSelection: overridesSelection)
    splicer = EditSplicer(edits: edits)
  }

  /// Adds the next bytes of the original text.
  mutating func consume(_ window: Span<UInt8>, isLast: Bool) {
    // Moved out of the property, because otherwise every window would copy the array.
    var text = pending
    pending = []
    splicer.splice(window) { piece in
      piece.withUnsafeBufferPointer { text.append(contentsOf: $0) }
    }
    if isLast || text.count >= target {
      text.removeFirst(linter.consume(text.span, isLast: isLast))
      target = max(MaskedText.step, 2 * text.count)
    }
    pending = text
  }

  /// The report of the masked text.
  consuming func finish() throws(RewriteError) -> FileReport {
    let report = linter.finish()
    if let reason = report.unread { throw .unverified(reason) }
    return report
  }
}
