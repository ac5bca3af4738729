import Bytes

/// The members of a structured value: a JSON object with string values, or semicolon-separated `K=V`.
struct ValueMembers {
  private(set) var pairs: [(key: ArraySlice<UInt8>, value: ArraySlice<UInt8>)] = []

  /// Returns nil if `value` is neither.
  init?(_ value: ArraySlice<UInt8>) {
    let text = value.trimmed { $0.isBlank }
    let isObject = text.first == UInt8(ascii: "{") && text.last == UInt8(ascii: "}")
    let list = isObject ? text.dropFirst().dropLast() : text
    for part in list.split(separator: isObject ? UInt8(ascii: ",") : UInt8(ascii: ";")) {
      guard let separator = part.firstIndex(of: isObject ? UInt8(ascii: ":") : UInt8(ascii: "=")) else {
        if part.allSatisfy({ $0.isBlank }) { continue }
        return nil
      }
      let key = part[..<separator].trimmed { $0.isBlank || $0 == UInt8(ascii: "\"") }
      let value = part[(separator + 1)...].trimmed { $0.isBlank || $0 == UInt8(ascii: "\"") }
      guard !key.isEmpty,
        key.allSatisfy({ $0.isLetter || $0.isDigit || $0 == .underscore || $0 == .hyphen || $0 == .dot })
      else {
        return nil
      }
      pairs.append((key, value))
    }
    if pairs.isEmpty { return nil }
  }
}

extension ArraySlice<UInt8> {
  fileprivate func trimmed(_ isBlank: (UInt8) -> Bool) -> ArraySlice<UInt8> {
    var slice = drop(while: isBlank)
    while let last = slice.last, isBlank(last) { slice.removeLast() }
    return slice
  }
}
