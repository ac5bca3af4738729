import CRuleRecords

/// The memory of records that are made when the program runs, of what a user knows: in the form of the constant tables, so
/// that the checks need not care where something comes from.
///
/// `@unchecked Sendable`: nothing is written after `init`.
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

  /// The texts from number `first` on; valid while this object lives.
  package func texts(from first: Int = 0) -> StaticTextList {
    let rest = records[first...]
    return StaticTextList(start: UnsafeMutableBufferPointer(rebasing: rest).baseAddress, count: UInt32(rest.count))
  }
}

/// The memory of a constant array's twin that is made when the program runs.
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

  /// Valid while this object lives.
  package var start: UnsafePointer<Element>? { UnsafePointer(elements.baseAddress) }
  package var count: UInt32 { UInt32(elements.count) }
}
