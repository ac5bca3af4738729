/// Copies a file with edits, window by window, so that memory does not grow with the file.
///
/// Every byte outside the edits is copied unchanged; nothing is decoded.
package struct EditSplicer: Sendable {
  private let edits: [ByteEdit]
  private var next = 0
  /// Number of source bytes read so far.
  private var offset = 0

  /// `edits` must be sorted, without overlaps.
  package init(edits: [ByteEdit]) {
    precondition(zip(edits, edits.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    self.edits = edits
  }

  /// Writes the copy of the next source bytes in pieces.
  package mutating func splice<Failure: Error>(
    _ window: Span<UInt8>, into write: (Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    let end = offset + window.count
    var position = offset
    while next < edits.count, edits[next].range.lowerBound < end {
      let edit = edits[next]
      if edit.range.lowerBound >= offset {
        if position < edit.range.lowerBound {
          try write(window.extracting((position - offset)..<(edit.range.lowerBound - offset)))
        }
        if !edit.replacement.isEmpty { try write(edit.replacement.span) }
      }
      position = max(position, min(edit.range.upperBound, end))
      // The rest of this range is in later windows.
      if edit.range.upperBound > end { break }
      next += 1
    }
    if position < end { try write(window.extracting((position - offset)...)) }
    offset = end
  }

  /// Whether every edit was made; false if the source was too short.
  package var isComplete: Bool {
    next == edits.count
  }

  /// Returns a copy of `bytes` with `edits` applied.
  package static func apply(_ edits: [ByteEdit], to bytes: [UInt8]) -> [UInt8] {
    var splicer = EditSplicer(edits: edits)
    var copy: [UInt8] = []
    splicer.splice(bytes.span) { piece in
      for index in piece.indices { copy.append(piece[index]) }
    }
    return copy
  }
}
