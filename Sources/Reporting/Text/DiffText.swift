/// A diff as it is printed, in pieces: one of many changes is too long to be copied whole while it grows.
package struct DiffText: Sendable {
  /// Bytes in UTF-8; none without changes.
  package private(set) var pieces: [[UInt8]] = []

  /// What a piece holds at least before the next one is begun, in bytes.
  private static let pieceSize = 64 << 10

  package init() {}

  package mutating func append(_ text: String) {
    if pieces.last.map({ $0.count >= DiffText.pieceSize }) ?? true { pieces.append([]) }
    pieces[pieces.count - 1] += text.utf8
  }

  package var isEmpty: Bool { pieces.isEmpty }

  /// All of it.
  package var text: String { String(decoding: pieces.joined(), as: UTF8.self) }
}
