import Bytes

/// Builds one line of a diff from its source bytes and the replacements of changed ranges.
///
/// ``LineSieve`` decides which unclassified text may be shown. Only both ends of a long part are kept, so that very long
/// lines need little memory.
struct DiffLineBuilder: Sendable {
  /// Number of bytes shown at each end of a long part.
  static let endSize = 160
  /// Maximum number of replaced ranges that are shown in one line.
  static let placeLimit = 64
  /// Maximum number of pieces that are kept for one line.
  private static let pieceLimit = 1024

  private var pieces: [Piece] = []
  private var isChanged = false
  private var placeCount = 0
  private(set) var isEmpty = true

  /// Either source bytes of the same kind, or a replaced range.
  fileprivate struct Piece: Sendable {
    var kind: LineSieve.Kind
    var place: DiffPlace?
    // The start of the part, and its end as far as it is read.
    var head: [UInt8] = []
    var tail: [UInt8] = []
    var isCut = false
  }

  /// Adds a source byte that does not belong to a secret.
  mutating func append(_ byte: UInt8, kind: LineSieve.Kind) {
    isEmpty = false
    guard placeCount <= DiffLineBuilder.placeLimit else { return }
    if pieces.last?.kind != kind || pieces.last?.place != nil {
      if pieces.count >= DiffLineBuilder.pieceLimit {
        placeCount = max(placeCount, DiffLineBuilder.placeLimit + 1)
        return
      }
      pieces.append(Piece(kind: kind))
    }
    pieces[pieces.count - 1].append(byte)
  }

  /// Adds a range that is shown as another text.
  mutating func append(_ place: DiffPlace) {
    isEmpty = false
    placeCount += 1
    isChanged = isChanged || place.isChange
    guard placeCount <= DiffLineBuilder.placeLimit else { return }
    pieces.append(Piece(kind: .opaque, place: place))
  }

  /// Returns the line without the CR of a CR LF.
  consuming func finish(lacksLineEnd: Bool) -> DiffSourceLine {
    if !lacksLineEnd, pieces.last?.last == .carriageReturn { pieces[pieces.count - 1].dropLast() }
    var (old, new) = rendered()
    if placeCount > DiffLineBuilder.placeLimit {
      let rest = "\u{2026} and \(placeCount - DiffLineBuilder.placeLimit) more places in this line"
      old += rest
      new += rest
    }
    return DiffSourceLine(old: old, new: new, isChanged: isChanged, lacksLineEnd: lacksLineEnd)
  }

  /// Returns the old and the new line: replacements as they are, other text as the sieve allows.
  private func rendered() -> (old: String, new: String) {
    var bytes: [UInt8] = []
    var kinds: [LineSieve.Kind] = []
    func add(_ text: some Sequence<UInt8>, _ kind: LineSieve.Kind) {
      for byte in text {
        bytes.append(byte)
        kinds.append(kind)
      }
    }
    var places: [Int: DiffPlace] = [:]
    for piece in pieces {
      if let place = piece.place {
        places[bytes.count] = place
        add([.space], .opaque)
      } else if piece.isShortened {
        // A cut may split a character; its incomplete bytes are dropped.
        add(DiffLineBuilder.text(piece.head), piece.kind)
        add([.space], .cut)
        add(DiffLineBuilder.text(piece.tail.suffix(DiffLineBuilder.endSize)), piece.kind)
      } else {
        add(DiffLineBuilder.text(piece.head + piece.tail), piece.kind)
      }
    }
    let sieve = LineSieve(bytes, kinds: kinds)
    var old: [UInt8] = []
    var new: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let start = index
      index += 1
      if let place = places[start] {
        old += place.old.utf8
        new += place.new.utf8
        continue
      }
      var text: [UInt8] = [bytes[start]]
      if kinds[start] == .cut {
        text = Array("\u{2026}".utf8)
      } else if !sieve.isShown[start] {
        while index < bytes.count, !sieve.isShown[index], kinds[index] != .cut, kinds[index] != .opaque { index += 1 }
        text = Array(LineSieve.omission.utf8)
      }
      old += text
      new += text
    }
    return (String(decoding: old, as: UTF8.self), String(decoding: new, as: UTF8.self))
  }

  /// `bytes` as valid UTF-8.
  private static func text(_ bytes: some Collection<UInt8>) -> String.UTF8View {
    String(decoding: bytes, as: UTF8.self).utf8
  }
}

extension DiffLineBuilder.Piece {
  var isShortened: Bool { isCut || tail.count > DiffLineBuilder.endSize }

  mutating func append(_ byte: UInt8) {
    if head.count < DiffLineBuilder.endSize {
      head.append(byte)
    } else {
      tail.append(byte)
      if tail.count >= 4 * DiffLineBuilder.endSize {
        tail.removeFirst(tail.count - DiffLineBuilder.endSize)
        isCut = true
      }
    }
  }

  var last: UInt8? { tail.last ?? head.last }

  mutating func dropLast() {
    if tail.isEmpty { head.removeLast() } else { tail.removeLast() }
  }
}

/// A range of the file that a diff shows as another text.
struct DiffPlace: Sendable, Equatable {
  var range: Range<Int>
  var old: String
  var new: String
  /// Whether masking changes the range; a secret that is not masked is hidden on both sides too.
  var isChange: Bool
}
