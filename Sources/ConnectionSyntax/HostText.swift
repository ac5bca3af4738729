import Bytes

/// The decoded text of a string literal: escapes resolved, pieces joined, variables replaced by placeholders. It maps
/// each of its bytes to the bytes of the file.
///
/// The parser and the checks use offsets of the text; offsets of the source are those of the window.
package final class HostText: Sendable {
  /// A range of the text and its source.
  struct Run: Equatable, Sendable {
    enum Kind: Sendable {
      /// The same bytes as in the source.
      case copy
      /// An indivisible escape, with other bytes than the source: `\n`, `&#39;`.
      case escape
      /// A placeholder for an expression of the program. Masking does not change its source.
      case expression
    }

    var kind: Kind
    var start: Int
    var source: Range<Int>
  }

  package let text: [UInt8]
  /// Sorted, as are their sources; together they cover the text.
  let runs: [Run]

  init(text: [UInt8], runs: [Run]) {
    self.text = text
    self.runs = runs
  }

  /// Maps `inner`, whose source is the text of `outer`, to the source of `outer`.
  init(_ inner: HostText, in outer: HostText) {
    text = inner.text
    var runs: [Run] = []
    for run in inner.runs {
      guard run.kind == .copy else {
        runs.append(Run(kind: run.kind, start: run.start, source: outer.source(of: run.source)))
        continue
      }
      var part = outer.index(at: run.source.lowerBound)
      while part < outer.runs.count, outer.runs[part].start < run.source.upperBound {
        let range = outer.range(ofRun: part).clamped(to: run.source)
        runs.append(
          Run(
            kind: outer.runs[part].kind, start: run.start + range.lowerBound - run.source.lowerBound,
            source: outer.source(of: range, inRun: part)))
        part += 1
      }
    }
    self.runs = runs
  }

  /// Returns the source ranges of `range`, without expressions and without the text between the pieces of a literal. At
  /// least one, which may be empty.
  package func pieces(of range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var index = index(at: range.lowerBound)
    while index < runs.count, runs[index].start < range.upperBound {
      defer { index += 1 }
      let part = self.range(ofRun: index).clamped(to: range)
      guard runs[index].kind != .expression, !part.isEmpty else { continue }
      let source = source(of: part, inRun: index)
      if let last = pieces.last, last.upperBound == source.lowerBound {
        pieces[pieces.count - 1] = last.lowerBound..<source.upperBound
      } else {
        pieces.append(source)
      }
    }
    return pieces.isEmpty ? [source(of: range)] : pieces
  }

  /// Returns the source range from the first to the last byte of `range`.
  package func source(of range: Range<Int>) -> Range<Int> {
    let first = index(at: range.lowerBound)
    guard first < runs.count else {
      let end = runs.last?.source.upperBound ?? 0
      return end..<end
    }
    let start = source(of: self.range(ofRun: first).clamped(to: range.lowerBound..<text.count), inRun: first).lowerBound
    guard !range.isEmpty else { return start..<start }
    let last = index(at: min(range.upperBound, text.count) - 1)
    return start..<source(of: self.range(ofRun: last).clamped(to: 0..<range.upperBound), inRun: last).upperBound
  }

  /// Returns the range of `source` in the text, if its bytes were copied unchanged.
  func range(ofCopied source: Range<Int>) -> Range<Int>? {
    let index = runs.partitioningIndex { $0.source.upperBound > source.lowerBound }
    guard index < runs.count, runs[index].kind == .copy, runs[index].source.lowerBound <= source.lowerBound,
      source.upperBound <= runs[index].source.upperBound
    else { return nil }
    let start = runs[index].start + source.lowerBound - runs[index].source.lowerBound
    return start..<(start + source.count)
  }

  /// Whether a run begins at `offset` of the source, for example a piece of a literal.
  func hasRun(at offset: Int) -> Bool {
    let index = runs.partitioningIndex { $0.source.lowerBound >= offset }
    return index < runs.count && runs[index].source.lowerBound == offset
  }

  /// Returns the index of the run that contains the byte at `offset` of the text.
  private func index(at offset: Int) -> Int {
    offset >= text.count ? runs.count : max(0, runs.partitioningIndex { $0.start > offset } - 1)
  }

  private func range(ofRun index: Int) -> Range<Int> {
    runs[index].start..<(index + 1 < runs.count ? runs[index + 1].start : text.count)
  }

  /// Returns the source of `range`, which is in the run at `index`.
  private func source(of range: Range<Int>, inRun index: Int) -> Range<Int> {
    let run = runs[index]
    guard run.kind == .copy else { return run.source }
    let shift = run.source.lowerBound - run.start
    return (range.lowerBound + shift)..<(range.upperBound + shift)
  }
}
