// The search for places where a CONNECTION statement may begin, over raw bytes.
#ifndef CONNLINT_SEARCH_H
#define CONNLINT_SEARCH_H

#include <stddef.h>

/// The offset of the first three bytes, at or after `from`, that read as a piece of an anchor word in any case, or
/// `count` if there are none. May also stop at bytes that are no piece: the caller looks at the word anyway.
size_t connlint_find_piece(const unsigned char *text, size_t count, size_t from);

/// The number of line feeds.
size_t connlint_count_line_feeds(const unsigned char *text, size_t count);

/// Whether a zero byte is among them.
int connlint_has_zero(const unsigned char *text, size_t count);

#endif
