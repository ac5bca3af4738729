/// A file path as bytes, without NUL and in any encoding.
package struct Path: Hashable, Comparable, Sendable {
  package var bytes: [UInt8]

  // Functions for other targets are not generic: generic ones are not specialised across targets, and the conformance
  // lookup at run time takes half as long as all other work of a run without a statement.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// Compares bytes; reports are sorted in this order.
  package static func < (left: Path, right: Path) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }

  package var isAbsolute: Bool { bytes.first == slash }

  /// The last part, without trailing slashes: `b` for `a/b/`.
  package var name: ArraySlice<UInt8> {
    let end = (bytes.lastIndex { $0 != slash }).map { $0 + 1 } ?? 0
    let start = bytes[..<end].lastIndex(of: slash).map { $0 + 1 } ?? 0
    return bytes[start..<end]
  }

  /// The parent folder: empty for a bare name, nil for the root and the empty path.
  package var folder: Path? {
    let name = name
    guard !name.isEmpty else { return nil }
    var end = name.startIndex
    while end > 1, bytes[end - 1] == slash { end -= 1 }
    return Path(bytes[..<end])
  }

  /// This folder's path joined with `name`.
  package func appending(_ name: [UInt8]) -> Path {
    appending(name[...])
  }

  /// This folder's path joined with `name`.
  package func appending(_ name: ArraySlice<UInt8>) -> Path {
    var joined = self
    if !bytes.isEmpty, bytes.last != slash { joined.bytes.append(slash) }
    joined.bytes += name
    return joined
  }

  /// This folder's path joined with `name`.
  package func appending(_ name: StaticString) -> Path {
    appending(Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)))
  }

  /// The parts between slashes.
  package var parts: [ArraySlice<UInt8>] { bytes.split(separator: slash) }

  /// The path without empty parts and `.`; `..` removes the part before it. Does not read the disk.
  package var normalised: Path {
    var kept: [ArraySlice<UInt8>] = []
    for part in parts where !part.elementsEqual(".".utf8) {
      if part.elementsEqual("..".utf8), let last = kept.last, !last.elementsEqual("..".utf8) {
        kept.removeLast()
      } else if !(part.elementsEqual("..".utf8) && isAbsolute) {
        kept.append(part)
      }
    }
    return Path((isAbsolute ? [slash] : []) + kept.joined(separator: [slash]))
  }

  /// The rest of this path after `folder` and a slash; nil if the path is not below `folder`.
  package func dropping(folder: Path) -> Path? {
    if folder.bytes.isEmpty { return isAbsolute ? nil : self }
    guard bytes.starts(with: folder.bytes) else { return nil }
    let rest = bytes[folder.bytes.count...]
    if folder.bytes.last == slash { return rest.isEmpty ? nil : Path(rest) }
    return rest.first == slash && rest.count > 1 ? Path(rest.dropFirst()) : nil
  }

  /// The path for messages: invalid UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Calls `body` with a null-terminated copy of the path; `.` for the empty path.
  package func withCString<Result>(_ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    let terminated = (bytes.isEmpty ? Array(".".utf8) : bytes) + [0]
    return try terminated.withUnsafeBufferPointer { buffer in
      try buffer.withMemoryRebound(to: CChar.self) { try body($0.baseAddress.unsafelyUnwrapped) }
    }
  }
}

private let slash = UInt8(ascii: "/")
