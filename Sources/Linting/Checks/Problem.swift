import ConnectionSyntax

/// What a check has to say, in offsets of the text; `FileLinter` makes a ``Finding`` of it.
struct Problem {
  var rule: RuleName
  /// A message of the rule in `Rules/rules.yml`.
  var message: String
  var arguments: [ShownText]
  /// What to underline.
  var range: Range<Int>
  /// The stretches of ``range`` that hold its text, if a program joins it of several; else empty.
  var pieces: [Range<Int>] = []
  /// Whether to mask it.
  var isSecret: Bool
  /// The key, if it may be shown, and where it stands; nil if the key is itself a secret or there is none.
  var key: (text: ShownText?, range: Range<Int>)?
  var suggestion: ShownText?
  var redactedByServer: Bool?
  var isCommented = false
  /// What speaks for it.
  var evidence = Evidence()
}

extension Problem {
  /// The same with places of the file instead of places of `host`.
  func placed(by host: HostText) -> Problem {
    var problem = self
    problem.range = host.source(of: range)
    let pieces = host.pieces(of: range)
    if pieces != [problem.range] { problem.pieces = pieces }
    if let (text, keyRange) = key {
      problem.key = (text, host.source(of: keyRange))
      // A key in pieces is corrected by hand.
      if host.pieces(of: keyRange).count > 1 { problem.suggestion = nil }
    }
    return problem
  }

  /// That `statement` was not read, if it was given up (``SyntaxProblem/Kind/tooTangled``). Whatever the engine: nobody
  /// could tell it.
  init?(tangled statement: Statement, in text: [UInt8]) {
    guard let problem = statement.problems.first, problem.kind == .tooTangled else { return nil }
    // The word that stands for CREATE or CONNECTION, two edits away at most.
    let word = String(decoding: text[problem.range], as: UTF8.self)
    self.init(
      rule: .brokenStatement, message: "too-tangled", arguments: [.word(word, as: .word)], range: problem.range,
      isSecret: false)
  }
}
