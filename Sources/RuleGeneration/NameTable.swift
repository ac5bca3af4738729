import EditDistance

/// Names, of secrets or of harmless things, prepared for comparison and sorted by length.
struct NameTable {
  private let names: [Name]

  private struct Name {
    var letters: [UInt8] = []
    /// The end of each word in ``letters``.
    var ends: [UInt8] = []
    var canonical: String

    init(_ name: String, canonical: String) {
      self.canonical = canonical
      for word in name.split(separator: " ") {
        letters += word.utf8
        ends.append(UInt8(letters.count))
      }
    }

    /// Maximum number of edits for a misspelling of this name, by length. Measured: one more edit on short names finds
    /// few secrets and gives many false positives.
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

    /// Names of six and seven letters that are often misspelled twice and have few neighbours.
    private static let generous: [[UInt8]] = ["secret", "apikey", "passwd"].map { Array($0.utf8) }
  }

  init(_ names: [(name: String, canonical: String)]) {
    let all = names.map { Name($0.name, canonical: $0.canonical) }
    // A stable sort: names of equal length keep the order of the file.
    self.names = all.enumerated().sorted {
      ($0.element.letters.count, $0.offset) < ($1.element.letters.count, $1.offset)
    }
    .map(\.element)
  }

  /// The C array.
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

  /// The C initializer of `struct connlint_names`.
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
