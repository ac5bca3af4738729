import OperatingSystem

/// Reads lists of paths from other programs.
enum PathList {
  /// The maximum size of a list, in bytes: 1 GiB.
  static let sizeLimit = 1 << 30

  /// Splits `bytes` at line feeds, or at NULs if `isNULSeparated`; empty lines are skipped.
  static func parse(_ bytes: [UInt8], isNULSeparated: Bool) -> [Path] {
    bytes.split(separator: isNULSeparated ? 0 : UInt8(ascii: "\n")).map { Path($0) }
  }
}
