import Bytes
import ValueMatching

/// Searches for copies of a secret near its statement: in another value, or in a comment such as
/// `-- was 'api-key' = '...'`. Masking must replace all of them.
///
/// Only `mask` uses this. A report shows the place where the secret is used, not its copies.
///
/// Each window is read once: a secret is in the index only while its statement is near.
struct SecretCopies {
  let text: [UInt8]
  /// The search ranges of the statements with secrets, sorted by their start.
  private let vicinities: [Surroundings]
  /// The secrets found in the window, sorted.
  private let secrets: [Range<Int>]

  /// The range in which copies of a statement's secrets are searched.
  private struct Surroundings {
    var range: Range<Int>
    /// The index of the statement.
    var statement: Int
  }

  /// Maximum distance between a statement and a copy in bytes: about a page of comments.
  private static let reach = 1024
  /// Lengths of secrets in bytes. Shorter texts also occur by chance.
  private static let lengths = 8...1024

  /// Creates a search for the secrets of `statements`, which have the ranges `extents`; `lowest` is the offset at which
  /// the window's own text begins.
  init(text: [UInt8], statements: [CheckedStatement], extents: [Range<Int>], from lowest: Int) {
    self.text = text
    secrets = SortedRanges.union(statements.flatMap { $0.problems.filter(\.isSecret).map(\.range) })
    vicinities = zip(statements.indices, extents).compactMap { index, extent in
      let start = max(lowest, extent.lowerBound - SecretCopies.reach)
      let end = min(text.count, extent.upperBound + SecretCopies.reach)
      return start < end ? Surroundings(range: start..<end, statement: index) : nil
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Returns the copies as problems of the statement that contains the secret.
  func copies(in statements: [CheckedStatement]) -> [(statement: Int, problem: Problem)] {
    var index = SecretIndex()
    var wholes: [SecretIndex.Copy] = []
    var pieces: [SecretIndex.Copy] = []
    var next = 0
    var offset = 0
    while true {
      if offset >= index.end {
        guard next < vicinities.count else { break }
        offset = max(offset, vicinities[next].range.lowerBound)
        index = SecretIndex()
      }
      while next < vicinities.count, vicinities[next].range.lowerBound <= offset {
        add(vicinities[next], of: statements, to: &index)
        next += 1
      }
      if let piece = index.piece(at: offset, in: text) {
        if let last = pieces.last, last.range.upperBound > offset {
          pieces[pieces.count - 1].range = last.range.lowerBound..<piece.range.upperBound
        } else {
          pieces.append(piece)
        }
      }
      let isStart = offset == 0 || !text[offset - 1].isPartOfWord
      if isStart, offset >= wholes.last?.range.upperBound ?? 0, let whole = index.whole(at: offset, in: text) {
        wholes.append(whole)
      }
      offset += 1
    }
    // Prefixes such as `sk-proj-` and `password` occur in many values.
    return apart(wholes + pieces.filter { says($0.range) }).map { copy in
      let origin = statements[copy.origin.statement].problems[copy.origin.problem]
      let problem = Problem(
        rule: .secretShapedValue, message: "copy", arguments: ["a secret of the statement beside it once more"],
        range: copy.range, isSecret: true, key: origin.key, redactedByServer: origin.redactedByServer,
        isCommented: origin.isCommented)
      return (copy.origin.statement, problem)
    }
  }

  private func add(_ vicinity: Surroundings, of statements: [CheckedStatement], to index: inout SecretIndex) {
    index.end = max(index.end, vicinity.range.upperBound)
    for (number, problem) in statements[vicinity.statement].problems.enumerated()
    where problem.isSecret && SecretCopies.lengths.contains(problem.range.count) {
      let secret = problem.pieces.isEmpty ? Array(text[problem.range]) : problem.pieces.flatMap { text[$0] }
      guard secret.count >= SecretCopies.lengths.lowerBound, SecretCopies.isTelling(secret[...]) else { continue }
      let value = secret.span
      let origin = SecretIndex.Origin(
        statement: vicinity.statement, problem: number, end: vicinity.range.upperBound)
      index.addWhole(value.bytes, origin)
      // Eight bytes of a generated value do not occur by chance, but those of `contoso-eus-key1` may.
      if looksRandom(value) { index.addPieces(value.bytes, origin) }
    }
  }

  /// Whether a value is unlikely to occur by chance, unlike a lower-case word (`password`) or a number (`20240115`).
  private static func isTelling(_ value: ArraySlice<UInt8>) -> Bool {
    !value.allSatisfy { $0.isLowerCaseLetter } && !value.allSatisfy { $0.isDigit || $0 == .dot }
  }

  private func says(_ piece: Range<Int>) -> Bool {
    text[piece].contains { $0.isDigit }
      && text[piece].contains { $0.isLetter }
  }

  /// Removes copies that were already found by a rule or as another copy; of two overlapping copies the longer remains.
  private func apart(_ copies: [SecretIndex.Copy]) -> [SecretIndex.Copy] {
    var apart: [SecretIndex.Copy] = []
    var known = secrets[...]
    for copy in copies.sorted(by: {
      ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
    }) {
      while let first = known.first, first.upperBound <= copy.range.lowerBound { known.removeFirst() }
      if let first = known.first, first.lowerBound < copy.range.upperBound { continue }
      if let last = apart.last, last.range.upperBound >= copy.range.upperBound { continue }
      apart.append(copy)
    }
    return apart
  }
}
