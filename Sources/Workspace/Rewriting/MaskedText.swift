import Linting

/// Lints what edits make of a text, before anything is written: the text is put together in memory, a window at a time.
struct MaskedText: ~Copyable {
  private var linter: FileLinter
  private var splicer: EditSplicer
  /// What the linter has not done with.
  private var pending: [UInt8] = []
  /// How many bytes to collect before the linter is asked again: doubled while it takes nothing, which keeps long
  /// statements linear.
  private var target = MaskedText.step

  private static let step = 256 << 10

  init(edits: [ByteEdit], path: String, linter: Linter, overridesSelection: Bool = false) {
    self.linter = FileLinter(path: path, linter: linter, findsDoubts: true, overridesSelection: overridesSelection)
    splicer = EditSplicer(edits: edits)
  }

  /// Reads the next bytes of the text as it is.
  mutating func consume(_ window: Span<UInt8>, isLast: Bool) {
    // Taken out, or every window would copy it.
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

  /// What the linter says of the masked text.
  consuming func finish() throws(RewriteError) -> FileReport {
    let report = linter.finish()
    if let reason = report.unread { throw .unverified(reason) }
    return report
  }
}
