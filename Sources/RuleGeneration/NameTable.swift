import EditDistance

/// Names of secrets or of what holds none, prepared for comparison, in order of their length.
struct NameTable {
  private let names: [Name]

  private struct Name {
    var letters: [UInt8] = []
    /// Where each of its words ends in ``letters``.
    var ends: [UInt8] = []
    var canonical: String

    init(_ name: String, canonical: String) {
      self.canonical = canonical
      for word in name.split(separator: " ") {
        letters += word.utf8
        ends.append(UInt8(letters.count))
      }
    }

    /// The number of edits within which another spelling counts as this name. By length; measured: one edit more on
    /// short names finds little and takes many words for secrets.
    var limit: Int {
      switch letters.count {
      case ...4: 0
      case 5: 1
      case 6...7: Name.generous.contains(letters) ? 2 : 1
      case 8...11: 2
      default: 3
      }
    }

    var skeleton: [UInt8] { ends.count == 1 && letters.count >= 3 ? consonantSkeleton(letters.span) : [] }

    /// The names of six and seven letters that people misspell twice and that have few neighbours.
    private static let generous: [[UInt8]] = ["secret", "apikey", "passwd"].map { Array($0.utf8) }
  }

  init(_ names: [(name: String, canonical: String)]) {
    let all = names.map { Name($0.name, canonical: $0.canonical) }
    // In the order of the file where lengths are equal.
    self.names = all.enumerated().sorted {
      ($0.element.letters.count, $0.offset) < ($1.element.letters.count, $1.offset)
    }
    .map(\.element)
  }

  /// The table of C.
  func text(named name: String) -> String {
    var table = "static const struct connlint_name \(name)[] = {\n"
    for entry in names {
      let letters = String(decoding: entry.letters, as: UTF8.self)
      let skeleton = String(decoding: entry.skeleton, as: UTF8.self)
      table +=
        "  { \(letters.cText), \(entry.ends.cBytes), \(entry.canonical.cText), \(letterMask(entry.letters.span)), "
        + "\(entry.limit), \(skeleton.cText) },\n"
    }
    return table + "};\n"
  }

  /// The initializer of `struct connlint_names`.
  func record(named name: String) -> String {
    let longest = names.last?.letters.count ?? 0
    let first = (0...longest + 1).map { length in names.count { $0.letters.count < length } }
    return """
      {
          \(name), \(names.count),
          \(HashSlots(names.map(\.letters)).slots.cNumbers),
          \(first.cNumbers),
        }
      """
  }
}
