import ConnectionSyntax

/// The result of a check, in offsets of the text; `FileLinter` converts it to a ``Finding``.
struct Problem {
  var rule: RuleName
  /// The id of a message of the rule in `Rules/rules.yml`.
  var message: String
  var arguments: [ShownText]
  /// The range to underline.
  var range: Range<Int>
  /// The parts of ``range`` that contain its text, if a program joins the text from several literals; otherwise empty.
  var pieces: [Range<Int>] = []
  /// Whether `range` is a secret to mask.
  var isSecret: Bool
  /// The key and its range; nil if there is none or if it is a secret. The text is nil if it must not be shown.
  var key: (text: ShownText?, range: Range<Int>)?
  var suggestion: ShownText?
  var redactedByServer: Bool?
  var isCommented = false
  /// The reasons for it.
  var evidence = Evidence()
}

extension Problem {
  /// Returns the problem with offsets of the window instead of offsets of `host`.
  func placed(by host: HostText) -> Problem {
    var problem = self
    problem.range = host.source(of: range)
    let pieces = host.pieces(of: range)
    if pieces != [problem.range] { problem.pieces = pieces }
    if let (text, keyRange) = key {
      problem.key = (text, host.source(of: keyRange))
      // A key in several pieces is not corrected automatically.
      if host.pieces(of: keyRange).count > 1 { problem.suggestion = nil }
    }
    return problem
  }

  /// Creates the problem that parsing of a statement stopped (``SyntaxProblem/Kind/tooTangled``), given its first syntax
  /// problem; otherwise nil. Reported for all engines, because the engine is unknown.
  init?(tangled problem: SyntaxProblem?, in text: [UInt8]) {
    guard let problem, problem.kind == .tooTangled else { return nil }
    // The word in the place of CREATE or CONNECTION, with at most two edits.
    let word = String(decoding: text[problem.range], as: UTF8.self)
    self.init(
      rule: .brokenStatement, message: "too-tangled", arguments: [.word(word, as: .word)], range: problem.range,
      isSecret: false)
  }
}
