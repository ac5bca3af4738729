import Foundation
import Testing

/// A case ready for linting: its bytes without annotations and with vendor values, and its expectations.
struct FixtureCase: Sendable, CustomTestStringConvertible {
  /// The path inside `Fixtures/`.
  let name: String

  var testDescription: String { name }

  /// The folder of all cases.
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures")

  /// All files that are cases, sorted: `.sql` files, and all files in `hosts/`.
  static let all: [FixtureCase] = {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      (name.hasSuffix(".sql") || name.hasPrefix("hosts/")) && !name.contains(".masked.") && !name.hasSuffix(".expect")
        && !name.hasPrefix("command-line/") && !name.hasPrefix("reports/") && !name.hasPrefix("syntax/inspect/")
    }.sorted().map(FixtureCase.init)
  }()

  /// The file extension with its dot.
  var ending: Substring { name[(name.lastIndex(of: ".") ?? name.endIndex)...] }

  private var stem: Substring { name.dropLast(ending.count) }

  /// The file with the expected masked text.
  var maskedFile: URL {
    FixtureCase.folder.appending(path: stem + ".masked" + ending)
  }

  struct Source {
    var bytes: [UInt8] = []
    var expectations: [Expectation] = []
    /// The stored line number of each line in `bytes`.
    var storedLines: [Int] = []
    /// Vendor values by stored line: the columns of the token and the length of the value, from left to right.
    var tokens: [Int: [(columns: Range<Int>, length: Int)]] = [:]

    /// Converts a line and column of the stored file to those in `bytes`.
    func linted(_ point: Expectation.Point) -> Expectation.Point? {
      guard let line = storedLines.firstIndex(of: point.line) else { return nil }
      var column = point.column
      for token in tokens[point.line] ?? [] where token.columns.upperBound <= point.column {
        column += token.length - token.columns.count
      }
      return Expectation.Point(line: line + 1, column: column)
    }
  }

  struct Malformed: Error, CustomStringConvertible {
    var description: String
  }

  func load() throws -> Source {
    let stored = [UInt8](try Data(contentsOf: FixtureCase.folder.appending(path: name)))
    var source = Source()
    var lines = stored.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) + [0x0A] }
    lines[lines.count - 1].removeLast()
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      if let below = source.storedLines.last, text.hasPrefix("--"),
        let expectation = Expectation(annotation: text.prefix { !$0.isNewline }, below: below)
      {
        source.expectations.append(expectation)
        if index == lines.count - 1, source.bytes.last == 0x0A {
          source.bytes.removeLast()
          if source.bytes.last == 0x0D { source.bytes.removeLast() }
        }
      } else {
        source.storedLines.append(index + 1)
        source.bytes += try expand(line, text: text, number: index + 1, into: &source.tokens)
      }
    }
    try addSidecar(to: &source)
    return source
  }

  /// Replaces `{{vendor:name}}` in a line.
  private func expand(
    _ line: [UInt8], text: String, number: Int, into tokens: inout [Int: [(columns: Range<Int>, length: Int)]]
  ) throws -> [UInt8] {
    guard text.contains("{{vendor:") else { return line }
    var result = ""
    var rest = text[...]
    while let match = rest.firstMatch(of: /\{\{vendor:([a-z-]+)\}\}/) {
      guard let value = VendorValues.value(of: String(match.1)) else {
        throw Malformed(description: "\(name):\(number): no vendor '\(match.1)'")
      }
      let start = text[..<match.range.lowerBound].unicodeScalars.count + 1
      tokens[number, default: []].append((start..<start + match.0.count, value.unicodeScalars.count))
      result += rest[..<match.range.lowerBound] + value
      rest = rest[match.range.upperBound...]
    }
    return Array((result + rest).utf8)
  }

  private func addSidecar(to source: inout Source) throws {
    let file = FixtureCase.folder.appending(path: stem + ".expect")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return }
    for line in text.split(separator: "\n") {
      guard let expectation = Expectation(sidecar: line) else {
        throw Malformed(description: "\(file.lastPathComponent): '\(line)' is no expectation")
      }
      source.expectations.append(expectation)
    }
  }

  /// Replaces vendor values in `bytes` by their tokens.
  static func withTokens(_ bytes: [UInt8]) -> [UInt8] {
    guard var text = String(validating: bytes, as: UTF8.self) else { return bytes }
    for name in VendorValues.names {
      if let value = VendorValues.value(of: name) { text = text.replacing(value, with: "{{vendor:\(name)}}") }
    }
    return Array(text.utf8)
  }
}
