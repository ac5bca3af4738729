/// The words that ``KeyMatcher`` decides by, as `Rules/words.yml` gives them: lower-case ASCII, sorted, no duplicates.
///
/// A name is one or more words with a space between them. Lists of single words are texts, the words apart by blanks and
/// line ends, as they stand in the file: there are thousands, and nobody needs them one by one.
package struct KeyWords: Sendable {
  /// Names of secrets. `passwd = password` says that `passwd` is another name of `password`.
  package var secrets: [String]
  /// Names that hold none though they end like one, or that identify somebody: `page token`, `client id`.
  package var harmless: [String]
  /// Words that make a name harmless when they follow it: `endpoint`, `policy`, `arn`.
  package var heads: String
  /// Words that make a name harmless when they stand before it: `max`, `use`, `enable`.
  package var modifiers: String
  /// Words that change nothing when they follow a name: `value`, `plain`, `prod`.
  package var neutral: String
  /// Words that make `key` a key of an API when they stand before it: names of those who sell one.
  package var vendors: String
  /// Words too short or too vague to tell: `pw`, `cred`, `key`.
  package var weak: String
  /// Words that names of options are made of, and common words that lie near a secret name.
  package var options: String
  /// Words that exist and that no option is made of; between words of a secret's name they are misspelled ones.
  package var lookalikes: String
  /// Words of other languages.
  package var foreign: [ForeignWord]

  package init(
    secrets: [String] = [], harmless: [String] = [], heads: String = "", modifiers: String = "",
    neutral: String = "", vendors: String = "", weak: String = "", options: String = "",
    lookalikes: String = "", foreign: [ForeignWord] = []
  ) {
    self.secrets = secrets
    self.harmless = harmless
    self.heads = heads
    self.modifiers = modifiers
    self.neutral = neutral
    self.vendors = vendors
    self.weak = weak
    self.options = options
    self.lookalikes = lookalikes
    self.foreign = foreign
  }
}
