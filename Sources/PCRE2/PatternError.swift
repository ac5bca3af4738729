import CPCRE2

/// The reason why a pattern does not compile.
package struct PatternError: Error, Equatable, Sendable {
  /// 0-based byte offset in the pattern.
  package var offset: Int
  /// PCRE2's message, without a period.
  package var message: String

  package init(offset: Int, message: String) {
    self.offset = offset
    self.message = message
  }

  init(code: Int32, offset: Int) {
    var buffer = [UInt8](repeating: 0, count: 256)
    let length = buffer.withUnsafeMutableBufferPointer { buffer in
      pcre2_get_error_message_8(code, buffer.baseAddress, buffer.count)
    }
    let message =
      length > 0 ? String(decoding: buffer.prefix(Int(length)), as: UTF8.self) : "PCRE2 error \(code)"
    self.init(offset: offset, message: message)
  }
}
