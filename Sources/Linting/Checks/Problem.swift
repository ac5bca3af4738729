/// What a check has to say, in offsets of the text; `FileLinter` makes a ``Finding`` of it.
struct Problem {
  var rule: RuleName
  /// A message of the rule in `Rules/rules.yml`.
  var message: String
  var arguments: [String]
  /// What to underline.
  var range: Range<Int>
  /// Whether to mask it.
  var isSecret: Bool
  /// The key as written and where it stands; nil if the key is itself a secret or there is none.
  var key: (text: String, range: Range<Int>)?
  var suggestion: String?
  var redactedByServer: Bool?
  var isCommented = false
}
