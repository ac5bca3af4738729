/// One pass over one file, window by window: the whole way from bytes to findings.
///
/// The caller reads, this type thinks. Memory is bounded by the caller's window and the number of findings.
package struct FileLinter: ~Copyable {
  /// The largest window that ``consume(_:isLast:)`` may be given without taking any of it, in bytes.
  package static let windowSize = 4 << 20

  private var report: FileReport

  package init(path: String) {
    report = FileReport(path: path)
  }

  /// Lints what it can of `window` and returns how many of its bytes are done with. The next call must begin with the
  /// bytes that are not, followed by more of the file. With `isLast` everything is done. A window of ``windowSize`` bytes
  /// or more is never refused whole.
  package mutating func consume(_ window: Span<UInt8>, isLast: Bool) -> Int {
    report.byteCount += window.count
    return window.count
  }

  /// The report, once the last window is consumed.
  package consuming func finish() -> FileReport {
    report
  }
}
