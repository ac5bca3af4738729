import ValueMatching

/// Looks for a secret that was found once more, near its statement: as another value, or in a comment such as
/// `-- was 'api-key' = '...'`. Masking the one and leaving the other is no masking.
///
/// Only `mask` looks. A report names the place where the secret is used; its copies need no line of their own.
///
/// A window is read once, whatever it holds: a secret is known from where its statement is near to where it no longer is.
struct SecretCopies {
  let text: [UInt8]
  /// What may be near: statements with secrets, and up to where their copies are looked for. By where that begins.
  private let vicinities: [Vicinity]
  /// The secrets found in the window, sorted.
  private let secrets: [Range<Int>]

  /// Where the copies of a statement's secrets are looked for.
  private struct Vicinity {
    var range: Range<Int>
    /// The index of the statement.
    var statement: Int
  }

  /// How far from its statement a copy is looked for, in bytes: about a page of comments.
  private static let reach = 1024
  /// Lengths in bytes. What is shorter occurs by chance.
  private static let lengths = 8...1024

  /// A search for what the problems of `statements` are about, which stand at `extents`; `lowest` is where the window's own
  /// text begins.
  init(text: [UInt8], statements: [CheckedStatement], extents: [Range<Int>], from lowest: Int) {
    self.text = text
    secrets = MaskPlan.union(statements.flatMap { $0.problems.filter(\.isSecret).map(\.range) })
    vicinities = zip(statements.indices, extents).compactMap { index, extent in
      let start = max(lowest, extent.lowerBound - SecretCopies.reach)
      let end = min(text.count, extent.upperBound + SecretCopies.reach)
      return start < end ? Vicinity(range: start..<end, statement: index) : nil
    }
    .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The copies of the secrets, as problems of the statement whose secret it is.
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
    // `sk-proj-` and `password` are the beginning of many.
    return apart(wholes + pieces.filter { says($0.range) }).map { copy in
      let origin = statements[copy.origin.statement].problems[copy.origin.problem]
      let problem = Problem(
        rule: .secretShapedValue, message: "copy", arguments: ["a secret of the statement beside it once more"],
        range: copy.range, isSecret: true, key: origin.key, redactedByServer: origin.redactedByServer,
        isCommented: origin.isCommented)
      return (copy.origin.statement, problem)
    }
  }

  private func add(_ vicinity: Vicinity, of statements: [CheckedStatement], to index: inout SecretIndex) {
    index.end = max(index.end, vicinity.range.upperBound)
    for (number, problem) in statements[vicinity.statement].problems.enumerated()
    where problem.isSecret && SecretCopies.lengths.contains(problem.range.count) {
      let secret = problem.pieces.isEmpty ? Array(text[problem.range]) : problem.pieces.flatMap { text[$0] }
      guard secret.count >= SecretCopies.lengths.lowerBound, SecretCopies.isTelling(secret[...]) else { continue }
      let value = secret.span
      let origin = SecretIndex.Origin(
        statement: vicinity.statement, problem: number, end: vicinity.range.upperBound)
      index.addWhole(value.bytes, origin)
      // Of what a machine made no eight bytes occur by chance, of `contoso-eus-key1` they may.
      if looksRandom(value) { index.addPieces(value.bytes, origin) }
    }
  }

  /// `password` and `20240115` are words of their own; what has a mark, a capital or letters and digits is nobody else's.
  private static func isTelling(_ value: ArraySlice<UInt8>) -> Bool {
    !value.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } && !value.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
  }

  private func says(_ piece: Range<Int>) -> Bool {
    text[piece].contains { $0 >= 0x30 && $0 <= 0x39 }
      && text[piece].contains { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
  }

  /// Those of `copies` that are not found already, by a rule or as another copy; of two the longer.
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
