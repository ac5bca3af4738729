// The records of the constant tables, which `swift run generate-rules` generates from Rules/*.yml. The
// generator uses some of them, so they are separate from the tables. Texts are UTF-8 and not null-terminated.
#ifndef CONNLINT_RULE_RECORDS_H
#define CONNLINT_RULE_RECORDS_H

#include <stdbool.h>
#include <stdint.h>

#define CONNLINT_NAME(name) __attribute__((swift_name(name)))

/// A text; `start` is null if an optional field is missing.
struct CONNLINT_NAME("StaticText") connlint_text {
  const uint8_t *start;
  uint32_t count;
};

struct CONNLINT_NAME("StaticTextList") connlint_texts {
  const struct connlint_text *start;
  uint32_t count;
};

struct CONNLINT_NAME("StaticNumberList") connlint_numbers {
  const uint16_t *start;
  uint32_t count;
};

// connections.yml

/// A key of an option.
struct CONNLINT_NAME("KnownKey") connlint_key {
  /// The canonical spelling.
  struct connlint_text text;
  /// The key in lower case.
  struct connlint_text lowercase;
  /// The letters and digits of `lowercase`, without separators.
  struct connlint_text letters;
};

struct CONNLINT_NAME("KnownKeyList") connlint_keys {
  const struct connlint_key *start;
  uint32_t count;
};

struct CONNLINT_NAME("TypeRecord") connlint_type {
  struct connlint_text name;
  struct connlint_text lowercase;
  struct connlint_keys secrets;
  struct connlint_keys harmless;
  /// Alternatives; each is a list of keys that are all required.
  const struct connlint_texts *required;
  uint32_t required_count;
};

/// The style of a statement's keys: mostly unquoted, mostly quoted, or one unquoted key of several words.
enum connlint_key_style { connlint_any_keys, connlint_bare_keys, connlint_quoted_keys, connlint_spaced_keys };

/// One alternative of `when`: all fields that are present must match. Clause, literal and key are in lower case.
struct CONNLINT_NAME("ConditionRecord") connlint_condition {
  struct connlint_text noun;
  struct connlint_text qualifier;
  struct connlint_text clause;
  struct connlint_text literal;
  struct connlint_text list;
  struct connlint_text key;
  enum connlint_key_style keys;
  /// Whether the type must be one of the engine's plug-ins.
  bool is_own_type;
  /// The id of an engine that must not be enabled.
  struct connlint_text without;
};

enum connlint_world { connlint_open, connlint_closed, connlint_typed };

enum connlint_redaction {
  connlint_known_keys,
  connlint_exact_keys,
  connlint_any_case,
  connlint_key_parts,
  connlint_all,
  connlint_never,
  connlint_unknown
};

/// The kind of an item in a form.
enum connlint_form_kind {
  connlint_form_word,
  connlint_form_mark,
  connlint_form_name,
  connlint_form_dashed_name,
  connlint_form_quoted_name,
  connlint_form_key,
  connlint_form_bare_key,
  connlint_form_text,
  /// The next `length` items are optional.
  connlint_form_optional,
  /// The next `length` items occur one or more times, separated by `text`.
  connlint_form_repeat,
};

struct CONNLINT_NAME("FormItem") connlint_form_item {
  enum connlint_form_kind kind;
  /// The word in lower case.
  struct connlint_text text;
  uint16_t length;
};

/// A statement that an engine accepts.
struct CONNLINT_NAME("FormRecord") connlint_form {
  const struct connlint_form_item *items;
  uint32_t count;
};

struct CONNLINT_NAME("EngineRecord") connlint_engine {
  struct connlint_text id;
  struct connlint_text title;
  /// What stores and shows the values, for messages; missing for a server.
  struct connlint_text keeper;
  /// How a statement of the engine does without a secret, one sentence.
  struct connlint_text remedy;
  const struct connlint_condition *conditions;
  uint32_t condition_count;
  enum connlint_world world;
  enum connlint_redaction redaction;
  /// Keys, or parts of keys, whose values are masked.
  struct connlint_texts redacted;
  /// Clauses and keys whose values are never masked, in lower case.
  struct connlint_texts clear;
  struct connlint_texts accepts;
  /// In lower case.
  struct connlint_texts containers;
  struct connlint_texts members;
  struct connlint_texts plugins;
  /// The keys in the parameters of URLs.
  struct connlint_keys secret_parameters;
  struct connlint_keys harmless_parameters;
  const struct connlint_form *forms;
  uint32_t form_count;
  /// The keys of all types.
  struct connlint_keys secrets;
  struct connlint_keys harmless;
  /// The keys for secrets if the type is missing or unknown; the other keys are in `harmless`.
  struct connlint_keys untyped_secrets;
  const struct connlint_type *types;
  uint32_t type_count;
};

// statements.yml

/// The kinds of a word in statements, one bit for each list in `words`, in their order.
enum {
  connlint_qualifiers = 1,
  connlint_standard_qualifiers = 1 << 1,
  connlint_other_nouns = 1 << 2,
  connlint_noun_lookalikes = 1 << 3,
  connlint_verb_lookalikes = 1 << 4,
  connlint_altering_verbs = 1 << 5,
  connlint_no_creators = 1 << 6,
  connlint_no_verbs = 1 << 7,
  connlint_statement_starts = 1 << 8,
  connlint_optionless_starts = 1 << 9,
  connlint_lists = 1 << 10,
  connlint_open_lists = 1 << 11,
  connlint_last_list_words = 1 << 12,
  connlint_before_options = 1 << 13,
  connlint_clauses = 1 << 14,
  connlint_literal_clauses = 1 << 15,
  connlint_plain_clauses = 1 << 16,
  connlint_name_clauses = 1 << 17,
  connlint_prepositions = 1 << 18,
  connlint_reserved = 1 << 19,
  connlint_naming_words = 1 << 20,
};

struct CONNLINT_NAME("StatementWordRecord") connlint_statement_word {
  struct connlint_text text;
  uint32_t kinds;
};

struct CONNLINT_NAME("NounRecord") connlint_statement_noun {
  struct connlint_text name;
  struct connlint_text word;
  /// Maximum number of edits for a misspelling.
  uint8_t edits;
  bool needs_type;
  /// The words that are required between the verb and the noun.
  struct connlint_texts after;
};

/// A word and the maximum number of edits for a misspelling of it.
struct CONNLINT_NAME("SpellingRecord") connlint_spelling {
  struct connlint_text word;
  uint8_t edits;
};

struct CONNLINT_NAME("SpellingList") connlint_spellings {
  const struct connlint_spelling *start;
  uint32_t count;
};

enum connlint_inline_value { connlint_literal, connlint_list };

/// A clause CONNECTION of another statement. Fields that are missing match everything.
struct CONNLINT_NAME("InlineRecord") connlint_inline {
  struct connlint_text noun;
  enum connlint_inline_value value;
  /// Whether a separator must be before the value, or must not; if neither is set, both are allowed.
  bool needs_separator;
  bool refuses_separator;
  struct connlint_texts around;
  /// A word that the surrounding statement must contain, correctly spelled or nearly so.
  struct connlint_text near;
  /// The word before CONNECTION.
  struct connlint_text before;
  /// Other options of the statement that are parsed, in lower case.
  struct connlint_texts also;
};

/// A command whose flags are the options of a connection: `confluent flink connection create c --api-key x`. All words
/// are in lower case.
struct CONNLINT_NAME("CommandRecord") connlint_command {
  struct connlint_text noun;
  struct connlint_text program;
  /// The word before CONNECTION.
  struct connlint_text before;
  /// The words after CONNECTION that create one, and that change one.
  struct connlint_texts create;
  struct connlint_texts alter;
};

/// A resource in Terraform's language that declares a connection.
struct CONNLINT_NAME("ResourceRecord") connlint_resource {
  struct connlint_text noun;
  /// The type of the resource, in lower case.
  struct connlint_text word;
  /// Functions that return one of their arguments.
  struct connlint_texts functions;
};

/// `slots` is a hash table of the words: the number of the word + 1, or 0.
struct CONNLINT_NAME("StatementsRecord") connlint_statements {
  const struct connlint_statement_word *words;
  uint32_t word_count;
  struct connlint_numbers slots;
  const struct connlint_statement_noun *nouns;
  uint32_t noun_count;
  struct connlint_texts type_keys;
  struct connlint_spellings clauses;
  struct connlint_spellings qualifiers;
  struct connlint_spellings lists;
  const struct connlint_inline *inlines;
  uint32_t inline_count;
  const struct connlint_command *commands;
  uint32_t command_count;
  const struct connlint_resource *resources;
  uint32_t resource_count;
};

// words.yml

enum {
  connlint_word_option = 1,
  connlint_word_head = 2,
  connlint_word_modifier = 4,
  connlint_word_neutral = 8,
  connlint_word_vendor = 16,
  connlint_word_weak = 32,
  connlint_word_part = 64,
  connlint_word_harmless = 128,
  connlint_word_lookalike = 256,
  connlint_word_foreign = 512,
};

struct CONNLINT_NAME("WordRecord") connlint_key_word {
  /// The start of the word in `letters`.
  uint16_t start;
  uint16_t count;
  /// The kinds of the word: bits from connlint_word_option on.
  uint16_t kinds;
};

/// The words of keys. `slots` is a hash table: the number of the word + 1, or 0.
struct CONNLINT_NAME("VocabularyRecord") connlint_vocabulary {
  struct connlint_text letters;
  const struct connlint_key_word *words;
  uint32_t word_count;
  struct connlint_numbers slots;
  /// Numbers of the words that misspelled words are compared with.
  struct connlint_numbers heads;
  struct connlint_numbers modifiers;
  struct connlint_numbers neutrals;
  /// Words of five letters or more in the names of secrets.
  struct connlint_numbers parts;
};

struct CONNLINT_NAME("NameRecord") connlint_name {
  /// Without separators.
  struct connlint_text letters;
  /// The end of each word in `letters`, one byte each.
  struct connlint_text ends;
  /// The usual name of the same secret, with blanks.
  struct connlint_text canonical;
  /// The bit set of the letters, as computed by `letterMask`.
  uint32_t mask;
  /// Maximum number of edits for a misspelling of this name.
  uint32_t limit;
  /// The consonants, if the name is one word of three letters or more; otherwise empty.
  struct connlint_text skeleton;
};

/// Names sorted by length. `slots` is a hash table of their letters: the number of the name + 1, or 0.
struct CONNLINT_NAME("NameListRecord") connlint_names {
  const struct connlint_name *names;
  uint32_t count;
  struct connlint_numbers slots;
  /// The names of `n` letters have the numbers `first_of_length[n]` ..< `first_of_length[n + 1]`.
  struct connlint_numbers first_of_length;
};

// languages.yml

/// The meaning of a word; a noun names a kind of secret.
enum connlint_meaning { connlint_noun, connlint_your, connlint_here, connlint_insert, connlint_filler };

struct CONNLINT_NAME("ForeignWord") connlint_foreign_word {
  struct connlint_text text;
  enum connlint_meaning meaning;
  /// The English word for a noun; otherwise missing.
  struct connlint_text english;
};

// evidence.yml

/// The points of one kind of key for each kind of value.
struct CONNLINT_NAME("EvidenceRow") connlint_evidence_row {
  int8_t random, mixed, word, name, setting, address;
};

/// The decision table for options that are neither clearly secret nor known to be harmless.
struct CONNLINT_NAME("EvidenceTable") connlint_evidence {
  int8_t threshold;
  /// The points that the statement adds.
  int8_t inside_value, unknown_type, missing_secret, only_option;
  struct connlint_evidence_row weak, qualified, modified, vague, unknown, harmless;
};

/// A reason of a finding: `key`, `near`, `the key is a secret's name, misspelled`.
struct CONNLINT_NAME("ReasonRecord") connlint_reason {
  struct connlint_text kind;
  struct connlint_text id;
  struct connlint_text text;
};

// values.yml

enum connlint_pattern_kind {
  connlint_provider,
  connlint_embedded,
  connlint_parameter,
  connlint_member,
  connlint_header,
  connlint_pair,
  connlint_reference,
  connlint_placeholder,
  connlint_mask,
};

struct CONNLINT_NAME("PatternRecord") connlint_pattern {
  struct connlint_text id;
  enum connlint_pattern_kind kind;
  struct connlint_text description;
  struct connlint_texts needs;
  struct connlint_text source;
};

/// A text of two or more bytes that a pattern requires in the value.
struct CONNLINT_NAME("Needle") connlint_needle {
  /// The first bytes, at most eight, and the bit mask for them; compared with the last eight bytes read.
  uint64_t head;
  uint64_t mask;
  /// The range of the other bytes in the rests of all needles.
  uint16_t rest_start;
  uint16_t rest_count;
  /// The number of the pattern.
  uint16_t pattern;
};

/// The search tables of `ValuePrefilter`, which explains the hash numbers. A set of patterns is four 64-bit words.
struct CONNLINT_NAME("PrefilterRecord") connlint_prefilter {
  const struct connlint_needle *needles;
  uint32_t needle_count;
  struct connlint_text rests;
  /// `first[i]` is the index of the first needle with hash number `i`; 1,025 entries.
  struct connlint_numbers first;
  /// For each ASCII byte the set of patterns that have it as a needle.
  const uint64_t *signs;
  uint64_t low_signs;
  uint64_t high_signs;
  /// The set of patterns without needles.
  const uint64_t *always;
};

// rules.yml

struct CONNLINT_NAME("MessageRecord") connlint_message {
  struct connlint_text id;
  /// `{0}`, `{1}` ... are placeholders for arguments.
  struct connlint_text text;
};

struct CONNLINT_NAME("RuleRecord") connlint_rule {
  struct connlint_text name;
  struct connlint_text summary;
  struct connlint_text explanation;
  struct connlint_text remedy;
  struct connlint_text bad;
  struct connlint_text good;
  struct connlint_numbers cwe;
  /// Missing for rules that find no secret.
  struct connlint_text security_severity;
  struct connlint_text precision;
  const struct connlint_message *messages;
  uint32_t message_count;
};

struct CONNLINT_NAME("CatalogueRecord") connlint_catalogue {
  /// In matching order.
  const struct connlint_engine *engines;
  uint32_t engine_count;
  struct connlint_statements statements;
  struct connlint_vocabulary vocabulary;
  struct connlint_names secrets;
  struct connlint_names harmless;
  /// Sorted by bytes.
  const struct connlint_foreign_word *foreign;
  uint32_t foreign_count;
  struct connlint_evidence evidence;
  /// Sorted by kind, in the order of the file.
  const struct connlint_reason *reasons;
  uint32_t reason_count;
  const struct connlint_pattern *patterns;
  uint32_t pattern_count;
  /// The prefilter for `patterns` in this order.
  struct connlint_prefilter prefilter;
  /// In order of precedence.
  const struct connlint_rule *rules;
  uint32_t rule_count;
  /// The text of Rules/README.md.
  struct connlint_text document;
};

#endif
