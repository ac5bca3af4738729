// Searches raw bytes for words with which a CONNECTION statement may begin.
#ifndef CONNLINT_SEARCH_H
#define CONNLINT_SEARCH_H

#include <stddef.h>

/// A word: letters, digits, `_` and non-ASCII bytes. `end` is exclusive.
struct connlint_word {
  size_t start, end;
};

/// Finds the next word at or after `from` that may be an anchor of a statement: CREATE, ALTER, or a word similar to
/// CONNECTION in any case and alphabet. Returns 0 if there is none. The caller must check the word, because it may be
/// something else. If `from` is inside a word, the whole word may be found.
int connlint_find_word(const unsigned char *text, size_t count, size_t from, struct connlint_word *word);

/// The same search without special instructions, for any processor. A test checks that both find the same words.
int connlint_find_word_plain(const unsigned char *text, size_t count, size_t from, struct connlint_word *word);

/// The number of line feeds.
size_t connlint_count_line_feeds(const unsigned char *text, size_t count);

/// The offset of the next `/*` or `*/` between `from` and `to`; `to` if there is none.
size_t connlint_find_comment_mark(const unsigned char *text, size_t from, size_t to);

/// Whether the text contains a zero byte.
int connlint_has_zero(const unsigned char *text, size_t count);

#endif
