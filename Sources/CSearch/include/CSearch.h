// The search for places where a CONNECTION statement may begin, over raw bytes.
#ifndef CONNLINT_SEARCH_H
#define CONNLINT_SEARCH_H

#include <stddef.h>

/// A word: letters, digits, `_` and bytes beyond ASCII.
struct connlint_word {
  size_t start, end;
};

/// Finds the next word, at or after `from`, that may be an anchor of a statement: CREATE, ALTER, or something like
/// CONNECTION in any case and alphabet. Returns 0 if there is none. A word that is found may still be none: the caller
/// looks at it once more. A word that `from` lies in may be found whole.
int connlint_find_word(const unsigned char *text, size_t count, size_t from, struct connlint_word *word);

/// The same on any processor. Finds the same words, which a test compares.
int connlint_find_word_plain(const unsigned char *text, size_t count, size_t from, struct connlint_word *word);

/// The number of line feeds.
size_t connlint_count_line_feeds(const unsigned char *text, size_t count);

/// Where the next `/*` or `*/` begins that lies between `from` and `to`; `to` if there is none.
size_t connlint_find_comment_mark(const unsigned char *text, size_t from, size_t to);

/// Whether a zero byte is among them.
int connlint_has_zero(const unsigned char *text, size_t count);

#endif
