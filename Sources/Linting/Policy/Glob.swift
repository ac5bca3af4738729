import Bytes

/// A path pattern with the syntax of `.gitignore`.
///
/// `*` matches any number of bytes and `?` one byte, except `/`; `[a-z]` and `[!a-z]` match one byte of a set; `\`
/// escapes the next byte. A pattern without a `/` before its end matches at any depth; other patterns are relative to
/// the folder of their file. `**/`, `/**/` and `/**` match any number of folders; a final `/` matches only folders. A
/// pattern that matches a folder also matches everything in it. The cost is O(pattern length × path length).
package struct Glob: Sendable {
  /// The pattern as written.
  package let text: String
  private var steps: [Step] = []
  private var wantsFolder = false
  /// Bytes that every matching path contains; most paths lack one of them and are rejected quickly.
  private var needed = ByteMask()

  private enum Step: Sendable {
    case byte(UInt8)
    case anyByte
    case anyBytes
    case set(Bracket)
    /// Nothing, or whole folders with their `/`.
    case folders
    /// One or more bytes of any kind.
    case rest
  }

  /// Parses a pattern; throws if it is empty, too long, or has a `[` without a `]`.
  package init(_ text: String) throws(GlobError) {
    try self.init(Array(text.utf8))
  }

  /// Parses a pattern that may be invalid UTF-8, like file names.
  package init(_ pattern: [UInt8]) throws(GlobError) {
    text = String(decoding: pattern, as: UTF8.self)
    var bytes = pattern
    guard bytes.count <= 1024 else { throw GlobError(message: "the pattern is longer than 1024 bytes") }
    if bytes.starts(with: [.dot, .slash]) { bytes.removeFirst() }
    wantsFolder = bytes.last == .slash
    while bytes.last == .slash { bytes.removeLast() }
    let isAnchored = bytes.contains(.slash)
    if bytes.first == .slash { bytes.removeFirst() }
    guard !bytes.isEmpty else { throw GlobError(message: "the pattern is empty") }
    if !isAnchored { steps.append(.folders) }
    try read(bytes)
    for case .byte(let byte) in steps { needed.insert(byte) }
  }

  private mutating func read(_ bytes: [UInt8]) throws(GlobError) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isAtStart = index == 0 || bytes[index - 1] == .slash
      switch byte {
      case UInt8(ascii: "*"):
        var end = index
        while end < bytes.count, bytes[end] == byte { end += 1 }
        if isAtStart, end - index >= 2, end == bytes.count {
          steps.append(.rest)
        } else if isAtStart, end - index >= 2, bytes[end] == .slash {
          steps.append(.folders)
          end += 1
        } else {
          steps.append(.anyBytes)
        }
        index = end
      case UInt8(ascii: "?"):
        steps.append(.anyByte)
        index += 1
      case UInt8(ascii: "["):
        guard let (set, end) = Bracket.read(bytes, after: index + 1) else {
          throw GlobError(message: "a '[' has no ']'")
        }
        steps.append(.set(set))
        index = end
      case UInt8(ascii: "\\") where index + 1 < bytes.count:
        steps.append(.byte(bytes[index + 1]))
        index += 2
      default:
        steps.append(.byte(byte))
        index += 1
      }
    }
  }

  /// Whether the pattern matches `path` or a folder that contains it. `path` is relative to the pattern's folder and
  /// has no final `/`.
  package func matches(_ path: [UInt8], isFolder: Bool = false) -> Bool {
    guard needed.isSubset(of: ByteMask(path)) else { return false }
    var current = States(count: steps.count + 1)
    var next = States(count: steps.count + 1)
    enter(0, &current)
    for byte in path {
      if byte == .slash, current.contains(steps.count) { return true }
      next.clear()
      var state = current.member(from: 0)
      while let here = state, here < steps.count {
        advance(here, over: byte, to: &next)
        state = current.member(from: here + 1)
      }
      swap(&current, &next)
      if current.isEmpty { return false }
    }
    return current.contains(steps.count) && (isFolder || !wantsFolder)
  }

  /// Adds a state, and the following states that can be reached without reading a byte.
  private func enter(_ state: Int, _ states: inout States) {
    var state = state
    while states.insert(state), state < steps.count {
      switch steps[state] {
      case .anyBytes, .folders: state += 1
      default: return
      }
    }
  }

  private func advance(_ state: Int, over byte: UInt8, to states: inout States) {
    switch steps[state] {
    case .byte(let expected): if byte == expected { enter(state + 1, &states) }
    case .anyByte: if byte != .slash { enter(state + 1, &states) }
    case .set(let set): if byte != .slash, set.contains(byte) { enter(state + 1, &states) }
    case .anyBytes: if byte != .slash { enter(state, &states) }
    case .folders:
      // The next step may only start after a `/`, not inside a folder name.
      _ = states.insert(state)
      if byte == .slash { enter(state + 1, &states) }
    case .rest:
      _ = states.insert(state)
      enter(state + 1, &states)
    }
  }
}

/// The reason why a pattern is invalid.
package struct GlobError: Error, Equatable, Sendable {
  /// A sentence without the final period.
  package var message: String
}

/// A set of bytes, one bit each.
private struct ByteMask: Sendable {
  private var words = SIMD4<UInt64>(repeating: 0)

  init(_ bytes: [UInt8] = []) {
    for byte in bytes { insert(byte) }
  }

  mutating func insert(_ byte: UInt8) {
    words[Int(byte >> 6)] |= 1 << UInt64(byte & 63)
  }

  func isSubset(of other: ByteMask) -> Bool {
    words & ~other.words == SIMD4(repeating: 0)
  }
}

/// A set of small integers, one bit each. Up to 64 need no heap memory, which is enough for nearly all patterns.
private struct States {
  private var first: UInt64 = 0
  private var rest: [UInt64]

  init(count: Int) {
    rest = count > 64 ? Array(repeating: 0, count: (count - 1) >> 6) : []
  }

  var isEmpty: Bool { first == 0 && rest.allSatisfy { $0 == 0 } }

  func contains(_ state: Int) -> Bool {
    word(state >> 6) >> UInt64(state & 63) & 1 == 1
  }

  /// Inserts `state` and returns whether it was new.
  mutating func insert(_ state: Int) -> Bool {
    if contains(state) { return false }
    let bit: UInt64 = 1 << UInt64(state & 63)
    if state < 64 { first |= bit } else { rest[state >> 6 - 1] |= bit }
    return true
  }

  /// Returns the first member at or after `start`.
  func member(from start: Int) -> Int? {
    var bits = start >> 6 <= rest.count ? word(start >> 6) & (.max << UInt64(start & 63)) : 0
    var index = start >> 6
    while bits == 0 {
      index += 1
      if index > rest.count { return nil }
      bits = rest[index - 1]
    }
    return index << 6 | bits.trailingZeroBitCount
  }

  mutating func clear() {
    first = 0
    for index in rest.indices { rest[index] = 0 }
  }

  private func word(_ index: Int) -> UInt64 {
    index == 0 ? first : rest[index - 1]
  }
}

/// The set of bytes that `[...]` matches.
private struct Bracket: Sendable {
  private var ranges: [ClosedRange<UInt8>] = []
  private var isNegated = false

  func contains(_ byte: UInt8) -> Bool {
    ranges.contains { $0.contains(byte) } != isNegated
  }

  /// Parses the set after `[` at `start`; returns it with the index after its `]`, or nil if there is no `]`.
  static func read(_ bytes: [UInt8], after start: Int) -> (set: Bracket, end: Int)? {
    var set = Bracket()
    var index = start
    if index < bytes.count, bytes[index] == UInt8(ascii: "!") || bytes[index] == UInt8(ascii: "^") {
      set.isNegated = true
      index += 1
    }
    let first = index
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "]"), index > first { return (set, index + 1) }
      if bytes[index] == UInt8(ascii: "\\"), index + 1 < bytes.count { index += 1 }
      let low = bytes[index]
      if index + 2 < bytes.count, bytes[index + 1] == UInt8(ascii: "-"), bytes[index + 2] != UInt8(ascii: "]") {
        if low <= bytes[index + 2] { set.ranges.append(low...bytes[index + 2]) }
        index += 3
      } else {
        set.ranges.append(low...low)
        index += 1
      }
    }
    return nil
  }
}
