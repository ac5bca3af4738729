import CRuleRecords

/// Owns texts that are only known at run time (a user's keys and patterns), in the format of the constant tables, so
/// that the checks treat both alike.
///
/// `@unchecked Sendable`: immutable after `init`.
package final class TextStorage: @unchecked Sendable {
  private let records: UnsafeMutableBufferPointer<StaticText>
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// Copies `texts`.
  package init(_ texts: [[UInt8]]) {
    records = .allocate(capacity: texts.count)
    bytes = .allocate(capacity: texts.reduce(0) { $0 + $1.count })
    var used = 0
    for (index, text) in texts.enumerated() {
      let place = UnsafeMutableBufferPointer(rebasing: bytes[used..<used + text.count])
      _ = place.initialize(fromContentsOf: text)
      used += text.count
      let record = StaticText(start: UnsafePointer(place.baseAddress), count: UInt32(text.count))
      records.initializeElement(at: index, to: record)
    }
  }

  deinit {
    records.deallocate()
    bytes.deallocate()
  }

  /// The texts from index `first` on; valid as long as this object lives.
  package func texts(from first: Int = 0) -> StaticTextList {
    let rest = records[first...]
    return StaticTextList(start: UnsafeMutableBufferPointer(rebasing: rest).baseAddress, count: UInt32(rest.count))
  }
}

/// Owns an array that is built at run time, in the format of a constant array.
package final class ArrayStorage<Element: BitwiseCopyable>: @unchecked Sendable {
  private let elements: UnsafeMutableBufferPointer<Element>

  /// Copies `array`.
  package init(_ array: [Element]) {
    elements = .allocate(capacity: array.count)
    _ = elements.initialize(fromContentsOf: array)
  }

  deinit {
    elements.deallocate()
  }

  /// Valid as long as this object lives.
  package var start: UnsafePointer<Element>? { UnsafePointer(elements.baseAddress) }
  package var count: UInt32 { UInt32(elements.count) }
}
