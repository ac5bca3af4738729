/// What a check has to say, in offsets of the text; `FileLinter` makes a ``Finding`` of it.
struct Problem {
  var rule: RuleName
  /// A message of the rule in `Rules/rules.yml`.
  var message: String
  var arguments: [ShownText]
  /// What to underline.
  var range: Range<Int>
  /// Whether to mask it.
  var isSecret: Bool
  /// The key, if it may be shown, and where it stands; nil if the key is itself a secret or there is none.
  var key: (text: ShownText?, range: Range<Int>)?
  var suggestion: ShownText?
  var redactedByServer: Bool?
  var isCommented = false
}
