import Foundation

/// Reads the text files in `Corpora/`, uncached.
enum Corpus {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Corpora")

  /// The lines of a file without comments and empty lines.
  static func lines(_ name: String) -> [String] {
    contents(name).replacing("¦", with: "").split(separator: "\n", omittingEmptySubsequences: true).map(String.init)
      .filter { !$0.hasPrefix("# ") }
  }

  /// Blank-separated names, unique, in the order of the file.
  static func names(_ name: String) -> [String] {
    var seen: Set<String> = []
    return lines(name).flatMap { $0.split(separator: " ").map(String.init) }
      .filter { seen.insert($0).inserted }
  }

  /// Reads lines `key = value`.
  static func pairs(_ name: String) -> [(key: String, value: String)] {
    lines(name).compactMap { line in
      guard let middle = line.range(of: " = ") else { return nil }
      return (String(line[..<middle.lowerBound]), String(line[middle.upperBound...]))
    }
  }

  /// Reads lines `meant: misspelled misspelled ...`.
  static func misspellings(_ name: String) -> [(meant: String, written: String)] {
    lines(name).flatMap { line in
      let words = line.split(separator: " ")
      return words.dropFirst().map { (String(words[0].dropLast()), String($0)) }
    }
  }

  /// Reads lines under `## heading` lines.
  static func sections(_ name: String) -> [(heading: String, line: String)] {
    var heading = ""
    var found: [(String, String)] = []
    for line in lines(name) {
      if line.hasPrefix("## ") {
        heading = String(line.dropFirst(3))
      } else {
        found.append((heading, line))
      }
    }
    return found
  }

  /// Reads SQL blocks separated by lines of `----`; the first line of a block (`#: x`) names its kind.
  static func blocks(_ name: String) -> [(kind: String, text: String)] {
    contents(name).components(separatedBy: "\n----\n").compactMap { block in
      guard let end = block.firstIndex(of: "\n"), block.hasPrefix("#: ") else { return nil }
      return (
        String(block[block.index(block.startIndex, offsetBy: 3)..<end]), String(block[block.index(after: end)...])
      )
    }
  }

  private static func contents(_ name: String) -> String {
    guard let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8) else {
      fatalError("no corpus \(name)")
    }
    return text
  }
}
