import Bytes

/// Writes values into bytes, or reads them back. Both visit the parts of a value in the same order.
struct Packer {
  private(set) var bytes: [UInt8] = []
  private var index = 0
  private let isReading: Bool

  /// Writes into ``bytes``.
  init() {
    isReading = false
  }

  /// Removes what was written, and keeps the memory for the next value.
  mutating func restart() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Reads `bytes` from `index` on, which hold what a packer wrote.
  init(reading bytes: [UInt8], at index: Int = 0) {
    self.bytes = bytes
    self.index = index
    isReading = true
  }

  /// Whether all bytes have been read.
  var isAtEnd: Bool { index >= bytes.count }

  /// Passes seven bits per byte, the lowest first; the eighth bit means that another byte follows.
  mutating func pass(_ number: inout UInt64) {
    if isReading {
      number = 0
      var shift: UInt64 = 0
      var byte: UInt8
      repeat {
        byte = bytes[index]
        index += 1
        number |= UInt64(byte & 0x7F) << shift
        shift += 7
      } while byte >= 0x80
    } else {
      var rest = number
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
  }

  mutating func pass(_ number: inout Int) {
    var bits = UInt64(bitPattern: Int64(number))
    pass(&bits)
    number = Int(Int64(bitPattern: bits))
  }

  mutating func pass(_ text: inout String) {
    var count = text.utf8.count
    pass(&count)
    if isReading {
      text = String(decoding: bytes[index..<index + count], as: UTF8.self)
      index += count
    } else {
      text.withBytes { part in part.withUnsafeBufferPointer { bytes.append(contentsOf: $0) } }
    }
  }

  /// One of `all`, by its number.
  mutating func pass<Choice: Equatable>(_ value: inout Choice, of all: [Choice]) {
    var number = isReading ? 0 : all.firstIndex(of: value) ?? 0
    pass(&number)
    value = all[number]
  }

  /// One of `all` or nil, by its number from 1 on.
  mutating func pass<Choice: Equatable>(_ value: inout Choice?, of all: [Choice]) {
    var number = isReading ? 0 : value.flatMap(all.firstIndex).map { $0 + 1 } ?? 0
    pass(&number)
    value = number == 0 ? nil : all[number - 1]
  }

  mutating func pass<Value: Packed>(_ value: inout Value) {
    value.pass(through: &self)
  }

  mutating func pass<Value: Packed>(_ value: inout Value?) {
    var exists = value != nil
    pass(&exists)
    guard exists else { return value = nil }
    var some = value ?? Value()
    some.pass(through: &self)
    value = some
  }

  mutating func pass<Value: Packed>(_ values: inout [Value]) {
    var count = values.count
    pass(&count)
    if isReading { values = Array(repeating: Value(), count: count) }
    for index in values.indices { values[index].pass(through: &self) }
  }
}

/// A type that a ``Packer`` can write and read.
protocol Packed {
  /// Creates any value; reading overwrites it.
  init()

  /// Passes each part to `packer`, always in the same order.
  mutating func pass(through packer: inout Packer)
}

extension Bool: Packed {
  mutating func pass(through packer: inout Packer) {
    var number = self ? 1 : 0
    packer.pass(&number)
    self = number == 1
  }
}
