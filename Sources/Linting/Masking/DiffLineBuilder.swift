/// Puts one line of a diff together from the bytes around the places that change and from what is shown in their stead.
///
/// Of long stretches only the ends are kept, so that a line of any length costs little.
struct DiffLineBuilder: Sendable {
  /// How many bytes at either end of a stretch are shown; even, for UTF-16.
  static let endSize = 160
  /// How many places of one line are shown.
  static let placeLimit = 64

  private let encoding: SourceEncoding
  private var old = ""
  private var new = ""
  private var isChanged = false
  private var placeCount = 0
  private(set) var isEmpty = true
  // The stretch of source that is being read: its start, and its end as far as it is known.
  private var head: [UInt8] = []
  private var tail: [UInt8] = []
  private var isCut = false

  init(encoding: SourceEncoding) {
    self.encoding = encoding
  }

  /// Adds a byte of the source that is no part of a secret.
  mutating func append(_ byte: UInt8) {
    isEmpty = false
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

  /// Adds a place that is shown otherwise than it is.
  mutating func append(_ place: DiffPlace) {
    isEmpty = false
    placeCount += 1
    isChanged = isChanged || place.isChange
    endStretch()
    guard placeCount <= DiffLineBuilder.placeLimit else { return }
    old += place.old
    new += place.new
  }

  /// Takes back the byte of the source that was added last: the first half of a line end in UTF-16.
  mutating func dropLastByte() {
    if tail.isEmpty { _ = head.popLast() } else { tail.removeLast() }
  }

  /// The line, without the CR of a CR LF.
  consuming func finish(lacksLineEnd: Bool) -> DiffSourceLine {
    if !lacksLineEnd { dropCarriageReturn() }
    endStretch()
    if placeCount > DiffLineBuilder.placeLimit {
      let rest = "\u{2026} and \(placeCount - DiffLineBuilder.placeLimit) more places in this line"
      old += rest
      new += rest
    }
    return DiffSourceLine(old: old, new: new, isChanged: isChanged, lacksLineEnd: lacksLineEnd)
  }

  private mutating func dropCarriageReturn() {
    let end = encoding.encode("\r")
    if tail.isEmpty {
      if head.suffix(end.count) == end[...] { head.removeLast(end.count) }
    } else if tail.suffix(end.count) == end[...] {
      tail.removeLast(end.count)
    }
  }

  private mutating func endStretch() {
    if placeCount <= DiffLineBuilder.placeLimit {
      let text = stretch()
      old += text
      new += text
    }
    head.removeAll()
    tail.removeAll()
    isCut = false
  }

  private func stretch() -> String {
    guard isCut || tail.count > DiffLineBuilder.endSize else { return decode(head + tail) }
    // A cut may fall into a character; what is left of it is dropped.
    var start = decode(head)
    while start.unicodeScalars.last == "\u{FFFD}" { start.unicodeScalars.removeLast() }
    let end = decode(tail.suffix(DiffLineBuilder.endSize)).unicodeScalars.drop { $0 == "\u{FFFD}" }
    return start + "\u{2026}" + String(end)
  }

  private func decode(_ bytes: some Collection<UInt8>) -> String {
    if encoding == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    var units: [UInt16] = []
    var first: UInt8?
    for byte in bytes {
      guard let high = first else {
        first = byte
        continue
      }
      let pair = (UInt16(high), UInt16(byte))
      units.append(encoding == .utf16LittleEndian ? pair.1 << 8 | pair.0 : pair.0 << 8 | pair.1)
      first = nil
    }
    return String(decoding: units, as: UTF16.self)
  }
}

/// A stretch of the file that a diff shows otherwise than it is.
struct DiffPlace: Sendable, Equatable {
  var range: Range<Int>
  var old: String
  var new: String
  /// Whether masking changes it; a secret that stays is hidden on both sides all the same.
  var isChange: Bool
}
