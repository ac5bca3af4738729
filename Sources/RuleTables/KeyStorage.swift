import CRules
import EditDistance

/// The memory of keys that a user knows: records in the form of the constant tables, so that the checks need not care where
/// a key comes from.
///
/// `@unchecked Sendable`: nothing is written after `init`.
package final class KeyStorage: @unchecked Sendable {
  private let records: UnsafeMutableBufferPointer<KnownKey>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// The records of `known`, which must live as long as this, and after them those of `keys`.
  package init(_ known: some Collection<KnownKey>, and keys: [PreparedKey]) {
    records = .allocate(capacity: known.count + keys.count)
    bytes = .allocate(capacity: keys.reduce(0) { $0 + $1.text.count + $1.lowercase.count + $1.letters.count })
    var number = records.initialize(fromContentsOf: known)
    var used = 0
    for key in keys {
      let record = KnownKey(
        text: copy(key.text, &used), lowercase: copy(key.lowercase, &used), letters: copy(key.letters, &used))
      records.initializeElement(at: number, to: record)
      number += 1
    }
  }

  deinit {
    records.deallocate()
    bytes.deallocate()
  }

  /// Valid while this object lives.
  package var keys: Constants<KnownKey> { Constants(UnsafePointer(records.baseAddress), UInt32(records.count)) }

  private func copy(_ text: [UInt8], _ used: inout Int) -> StaticText {
    let place = UnsafeMutableBufferPointer(rebasing: bytes[used..<used + text.count])
    _ = place.initialize(fromContentsOf: text)
    used += text.count
    return StaticText(start: UnsafePointer(place.baseAddress), count: UInt32(text.count))
  }
}
