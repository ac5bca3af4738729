import Bytes

extension Suppression {
  /// The lines on which each rule is suppressed, and which of them were used.
  ///
  /// One binary search finds all lines of a finding, so neither many comments nor a value of a million lines is slow.
  struct Marks {
    fileprivate struct Lines {
      /// 1-based, ascending if ``isSorted``.
      var numbers: [Int] = []
      var used: Set<Int> = []
      var isSorted = true
    }

    private var lines: [RuleName: Lines] = [:]
    /// The rules that are suppressed in the whole file, and whether this was used.
    private var files: [RuleName: Bool] = [:]

    mutating func add(_ rule: RuleName, line: Int) {
      lines[rule, default: Lines()].numbers.append(line)
      lines[rule, default: Lines()].isSorted = false
    }

    mutating func addFile(_ rule: RuleName) {
      files[rule] = files[rule] ?? false
    }

    func isUsed(_ rule: RuleName, line: Int) -> Bool { lines[rule]?.used.contains(line) ?? false }

    func isFileUsed(_ rule: RuleName) -> Bool { files[rule] ?? false }

    /// Whether a finding of `rule` is suppressed. Marks all matching suppressions as used.
    mutating func use(_ rule: RuleName, lines covered: ClosedRange<Int>, statementLine: Int?) -> Bool {
      var isSuppressed = false
      if files[rule] != nil {
        files[rule] = true
        isSuppressed = true
      }
      guard var marks = lines.removeValue(forKey: rule) else { return isSuppressed }
      if !marks.isSorted {
        marks.numbers = Set(marks.numbers).sorted()
        marks.isSorted = true
      }
      var index = marks.firstIndex(from: covered.lowerBound)
      while index < marks.numbers.count, marks.numbers[index] <= covered.upperBound {
        marks.used.insert(marks.numbers[index])
        isSuppressed = true
        index += 1
      }
      if let statementLine {
        let index = marks.firstIndex(from: statementLine)
        if index < marks.numbers.count, marks.numbers[index] == statementLine {
          marks.used.insert(statementLine)
          isSuppressed = true
        }
      }
      lines[rule] = marks
      return isSuppressed
    }
  }
}

extension Suppression.Marks.Lines {
  /// Returns the index of the first number at or after `line`.
  fileprivate func firstIndex(from line: Int) -> Int {
    numbers.partitioningIndex { $0 >= line }
  }
}
