/// A diff in pieces, because a long one would be copied too often while it grows.
package struct DiffText: Sendable {
  /// UTF-8 bytes; empty without changes.
  package private(set) var pieces: [[UInt8]] = []

  /// The minimum size of a piece before the next one is started, in bytes.
  private static let pieceSize = 64 << 10

  package init() {}

  package mutating func append(_ text: String) {
    if pieces.last.map({ $0.count >= DiffText.pieceSize }) ?? true { pieces.append([]) }
    pieces[pieces.count - 1] += text.utf8
  }

  package var isEmpty: Bool { pieces.isEmpty }

  /// The whole diff.
  package var text: String { String(decoding: pieces.joined(), as: UTF8.self) }
}
